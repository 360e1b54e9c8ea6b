import type {PlacedArticle} from '../../model/article.js';
import type {Passage} from '../../model/comparison.js';
import type {Language} from '../../wording/language.js';
import {linearWords} from '../../wording/linear.js';
import {comparisonOf} from '../state/derived/comparison-of.js';

/** Two tellings passage by passage, what kind each is said before it. */
export function speakComparison(a: PlacedArticle, b: PlacedArticle, language: Language): readonly string[] {
	const words = linearWords[language];
	const both = (left: string, right: string) => (left === right ? left : `${a.number}: ${left} ${b.number}: ${right}`);
	const speak = ({kind, a: left, b: right}: Passage): string => {
		switch (kind) {
			case 'same':
			case 'related':
				return `${words[kind]}: ${both(left?.text ?? '', right?.text ?? '')}`;
			case 'onlyA':
				return `${words.only(a.number)}: ${left?.text}`;
			default:
				return `${words.only(b.number)}: ${right?.text}`;
		}
	};
	return [words.comparing(a.number, b.number), ...comparisonOf(a, b).passages.map((passage) => speak(passage).replace(/\s+/gu, ' '))];
}
