import type {Kept, Removal} from '../../model/article.js';
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

/** A passage that is text again because its reader keeps it: "Jetzt kommentieren   line 3 · comments · kept by you". */
export function keptSpans({line, text, reason, rule}: Kept, language: Language): Spans {
	const words = readerWords[language];
	return [
		...span(text, 'text'),
		...span(`   ${[words.sourceLine(line), words.reasons[reason], ruleWords(rule, language)].join(' · ')}`, 'muted'),
	];
}
