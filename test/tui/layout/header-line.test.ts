import {expect, test} from 'vitest';
import {briefFacts} from '../../../source/tui/layout/brief-facts.js';
import {headerLine} from '../../../source/tui/layout/header-line.js';
import {harbourBrief} from './harbour-brief.js';
import {textOf} from './text-of.js';

test('the head gives facts up from the end', () => {
	const facts = briefFacts(harbourBrief, 'en');
	expect(facts).toEqual(['3 articles', '2 stories', '1 outlet', '9 Jun 2025']);
	const head = (width: number) => textOf(headerLine({width, title: 'meta-brief', parts: facts, right: 'all', ascii: false})).trimEnd();
	expect(head(72)).toBe(' meta-brief   3 articles · 2 stories · 1 outlet · 9 Jun 2025        all');
	expect(head(50)).toBe(' meta-brief   3 articles · 2 stories          all');
	expect(head(14)).toBe(' meta-brief');
});
