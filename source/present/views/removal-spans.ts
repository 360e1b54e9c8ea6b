import type {Removal} from '../../model/article.js';
import type {Language} from '../../wording/language.js';
import {readerWords} from '../../wording/reader.js';
import {ruleWords} from '../../wording/rules.js';
import type {Spans} from '../document/document.js';
import {span} from '../document/spans.js';

/** A removed line with its reason, its rule and how sure that is: "Anzeige   advertisement · marker · 98 %". */
export function removalSpans({line, text, reason, rule, confidence}: Removal, language: Language): Spans {
	const words = readerWords[language];
	const why = [words.sourceLine(line), words.reasons[reason], ruleWords(rule, language), `${Math.round(confidence * 100)}\u00A0%`].join(
		' · ',
	);
	return [...span(text, 'removed'), ...span(`   ${why}`, 'muted')];
}
