import {linearWords} from '../../wording/linear.js';
import {readerWords} from '../../wording/reader.js';
import {articleOf} from '../state/derived/article-of.js';
import {figuresOf} from '../state/derived/figures-of.js';
import type {LinearState} from './linear-state.js';

/** The ledger of figures, one a line, with the numbers of the articles that state each. */
export function speakFigures({brief, language}: LinearState): readonly string[] {
	const words = linearWords[language];
	const lines = figuresOf(brief).map(({about, value, mentions}) => {
		const numbers = [...new Set(mentions.map(({article}) => articleOf(brief, article).number))].join(', ');
		return words.figure(mentions[0]?.text ?? String(value), about, numbers);
	});
	return lines.length > 0 ? lines : [readerWords[language].noFigures];
}
