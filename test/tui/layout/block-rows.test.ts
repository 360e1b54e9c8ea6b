import {expect, test} from 'vitest';
import {blockRows} from '../../../source/tui/layout/block-rows.js';
import {symbols} from '../../../source/tui/layout/symbols.js';
import {textOf} from './text-of.js';

const rows = (kind: 'quote' | 'listItem' | 'paragraph', text: string, ascii = false) =>
	blockRows({kind, text, line: 1}, 0, {measure: 24, emphases: [], links: [], sign: symbols(ascii), hyphenate: null}).map(({line}) =>
		textOf(line),
	);

test('a quotation stands behind a line of its own, however many rows it has', () => {
	expect(rows('quote', '„Wir bauen den Kai, und zwar bald.“')).toEqual(['  │ „Wir bauen den Kai,', '  │ und zwar bald.“']);
	expect(rows('quote', '„Wir bauen.“', true)).toEqual(['  | „Wir bauen.“']);
});

test('the rows of a list item hang behind its bullet or number', () => {
	expect(rows('listItem', '• Ein zweiter Kai für große Schiffe')).toEqual(['  • Ein zweiter Kai für', '    große Schiffe']);
	expect(rows('listItem', '12. Ein Gleisanschluss bis zum Kai')).toEqual(['  12. Ein Gleisanschluss', '      bis zum Kai']);
});
