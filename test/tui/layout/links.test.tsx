import fc from 'fast-check';
import {renderToString} from 'ink';
import {describe, expect, test} from 'vitest';
import {articlePage} from '../../../source/tui/layout/article-page.js';
import {safeLink} from '../../../source/tui/layout/safe-link.js';
import {Rows} from '../../../source/tui/parts/rows.js';
import {showsLinks} from '../../../source/tui/terminal/shows-links.js';
import {themeFor} from '../../../source/tui/theme/theme-for.js';
import {hostile} from '../../fuzz/hostile.js';
import {harbourArticle} from './harbour-article.js';
import {textOf} from './text-of.js';

const paragraph = (text: string, links?: readonly {start: number; end: number; url: string}[]) => ({
	...{kind: 'paragraph' as const, text, line: 1},
	...(links ? {links} : {}),
});
const article = (text: string, links?: Parameters<typeof paragraph>[1]) => ({
	...harbourArticle(),
	...{title: 'The quay', url: 'https://harbour.example/quay', text, blocks: [paragraph(text, links)], removed: [], standfirst: null},
});
const quiet = {showRemoved: false, explain: false, highlights: [], current: null, hyphenators: {}, language: 'en' as const, ascii: false};
const lines = (about: ReturnType<typeof article>, links: boolean, width = 60) => articlePage(about, {...quiet, width, links}).lines;
const leading = (about: ReturnType<typeof article>, width?: number) =>
	lines(about, true, width).flatMap((line) => line.flatMap(({text, link}) => (link ? [[text, link]] : [])));

describe('where the terminal shows links', () => {
	test('the headline leads to the page, addresses and linked words where they say', () => {
		expect(
			leading(article('More: https://harbour.example/more. Here too.', [{start: 36, end: 40, url: 'https://harbour.example/here'}])),
		).toEqual([
			['The quay', 'https://harbour.example/quay'],
			['https://harbour.example/more', 'https://harbour.example/more'],
			['Here', 'https://harbour.example/here'],
		]);
	});

	test('a link over the end of a line leads there from both', () => {
		const found = leading(
			article('The city said so in a letter to all who live there.', [{start: 0, end: 51, url: 'https://harbour.example/'}]),
			30,
		);
		expect(found.length).toBeGreaterThan(2);
		expect(new Set(found.slice(1).map(([, link]) => link))).toEqual(new Set(['https://harbour.example/']));
	});

	test('the page looks the same, and is written as OSC 8', () => {
		const about = article('More: https://harbour.example/more.');
		expect(lines(about, true).map(textOf)).toEqual(lines(about, false).map(textOf));
		const drawn = renderToString(<Rows lines={lines(about, true)} theme={themeFor({color: false})} />, {columns: 60});
		expect(drawn).toContain('\u001B]8;;https://harbour.example/more\u0007https://harbour.example/more\u001B]8;;\u0007');
	});
});

test('elsewhere there is none', () => {
	const drawn = renderToString(<Rows lines={lines(article('https://harbour.example/more'), false)} theme={themeFor({color: false})} />, {
		columns: 60,
	});
	expect(drawn).not.toContain('\u001B]8');
});

test('nothing but an address of the web, in printable ASCII, is a link', () => {
	for (const bad of ['javascript:alert(1)', 'file:///etc/passwd', 'data:text/html,x', 'mailto:a@b.example', '//x', ...hostile])
		expect(safeLink(bad)).toBeNull();
	expect(safeLink('https://harbour.example/größe?a=1;b=\u001B]52')).toBe('https://harbour.example/gr%C3%B6%C3%9Fe?a=1;b=%1B]52');
	fc.assert(
		fc.property(fc.string({unit: 'binary'}), (noise) => {
			expect(safeLink(`https://harbour.example/${noise}`) ?? 'none').toMatch(/^[!-~]+$/u);
		}),
	);
});

test.each<[string, Record<string, string>, boolean]>([
	['kitty', {TERM: 'xterm-kitty'}, true],
	['WezTerm', {TERM: 'xterm-256color', TERM_PROGRAM: 'WezTerm'}, true],
	['GNOME terminal', {TERM: 'xterm-256color', VTE_VERSION: '7006'}, true],
	['an old one', {TERM: 'xterm-256color', VTE_VERSION: '4601'}, false],
	['one nobody knows', {TERM: 'xterm-256color'}, false],
	['the Linux console', {TERM: 'linux', TERM_PROGRAM: 'WezTerm'}, false],
	['screen in kitty', {TERM: 'screen-256color', KITTY_WINDOW_ID: '1'}, false],
	[
		'old tmux in WezTerm',
		{TERM: 'tmux-256color', TMUX: '/tmp/x', TERM_PROGRAM: 'tmux', TERM_PROGRAM_VERSION: '3.3a', WT_SESSION: '1'},
		false,
	],
	['tmux', {TERM: 'tmux-256color', TMUX: '/tmp/x', TERM_PROGRAM: 'tmux', TERM_PROGRAM_VERSION: '3.4'}, true],
	['told so', {TERM: 'xterm-256color', FORCE_HYPERLINK: '1'}, true],
	['told not to', {TERM: 'xterm-kitty', FORCE_HYPERLINK: '0'}, false],
])('%s', (_, env, expected) => {
	expect(showsLinks(env)).toBe(expected);
});
