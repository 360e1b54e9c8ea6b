import {expect, test} from 'vitest';
import {noHyphenators} from '../../../source/tui/layout/hyphenate.js';
import type {Line} from '../../../source/tui/layout/line.js';
import {previewLines} from '../../../source/tui/layout/preview-lines.js';
import {harbourBrief} from './harbour-brief.js';
import {textOf} from './text-of.js';

const english = {language: 'en', ascii: false, hyphenators: noHyphenators} as const;
const shown = (lines: readonly Line[]) => lines.map((line) => textOf(line).trimEnd());
const [story] = harbourBrief.topics[0]?.stories ?? [];

test('the preview gives headline, facts, agreement and the summary with what it cites', () => {
	const lines = story ? previewLines(story, harbourBrief, {...english, width: 46, agreement: {agree: 9, onlyHere: 3}}) : [];
	expect(shown(lines)).toEqual([
		'Nordwind greift nach Seebrück',
		'',
		'Seebrücker Bote · Küstenredaktion/ms',
		'9 June 2025, 16:13 · 1 min',
		'2 tellings · 9 passages agree · 3 only here',
		'',
		'  Rund 120 Millionen Euro soll der Ausbau',
		'  kosten. [1 2]',
		'',
		'  Der Rat entscheidet im Herbst. [1]',
		'',
	]);
});
