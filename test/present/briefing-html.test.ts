import fc from 'fast-check';
import {Parser} from 'htmlparser2';
import {expect, test} from 'vitest';
import {asGiven} from '../../source/as-given.js';
import {makeBrief} from '../../source/brief.js';
import type {ArticleRecord} from '../../source/model/record.js';
import {briefingHtml} from '../../source/present/html/briefing-html.js';
import {harbour, harbourAgain, orchard} from '../helpers/made-up-articles.js';

interface Tag {
	readonly name: string;
	readonly attributes: Readonly<Record<string, string>>;
}

/** What a browser would make of a page: its tags and its text. */
function read(html: string): {readonly tags: readonly Tag[]; readonly text: string} {
	const tags: Tag[] = [];
	let text = '';
	const parser = new Parser({
		onopentag: (name, attributes) => tags.push({name, attributes}),
		ontext: (data) => {
			text += data;
		},
	});
	parser.end(html);
	return {tags, text};
}

const page = (...records: readonly ArticleRecord[]) => {
	const brief = makeBrief(records.map((record, index) => asGiven(record, index + 1)));
	return briefingHtml({...brief, figures: [], news: null}, 'en');
};

const harbours = page(
	{id: 'a', text: harbour, story: 's', title: 'Terminal'},
	{id: 'b', text: harbourAgain, story: 's'},
	{id: 'c', text: orchard},
);

test('every link in the page leads to a place in it, and no place has its name twice', () => {
	const {tags} = read(harbours);
	const ids = tags.flatMap(({attributes}) => attributes.id ?? []);
	const links = tags.flatMap(({attributes}) => attributes.href ?? []);
	expect(new Set(ids).size).toBe(ids.length);
	expect(links.length).toBeGreaterThan(10);
	for (const link of links) expect(ids).toContain(link.slice(1));
});

test('a sentence of the summary leads to the same words in its article', () => {
	const [, place, said] = /class="said" href="#(a\d+-\d+)">([^<]+)</u.exec(harbours) ?? [];
	expect(said).toBeTruthy();
	expect(harbours).toContain(`id="${place}">${said}<`);
});

const hostile = fc.oneof(
	fc.constantFrom(
		'<script>alert(1)</script>',
		'"><img src=x onerror=alert(1)>',
		"' onmouseover='alert(1)",
		'</style><script>',
		'</title><svg/onload=alert(1)>',
		'&lt;script&gt;',
		'<!--',
		']]>',
		'javascript:alert(1)',
		'\u001B]8;;http://evil\u0007',
		'\u0000<b>',
	),
	fc.string(),
);
const known =
	'a article blockquote body br h1 h2 h3 h4 head header html li main meta nav p pre section small span style table td title tr ul'.split(
		' ',
	);
const plain = new Set('charset class content href http-equiv id lang name rel'.split(' '));

test('whatever articles hold, the page has no tag, attribute or address of theirs', () => {
	const words = fc.array(hostile, {minLength: 1, maxLength: 4}).map((parts) => parts.join(' '));
	const record = fc.record({
		title: words,
		outlet: words,
		language: words,
		url: hostile,
		topic: words,
		text: fc.array(words, {maxLength: 4}).map((lines) => lines.join('\n\n')),
	});
	fc.assert(
		fc.property(fc.array(record, {minLength: 1, maxLength: 3}), (records) => {
			const {tags} = read(page(...records.map((one, index) => ({...one, id: `<i>${index}`, story: 's'}))));
			for (const {name, attributes} of tags) {
				expect(known).toContain(name);
				for (const [attribute, value] of Object.entries(attributes)) {
					expect(plain).toContain(attribute);
					if (attribute === 'href') expect(value).toMatch(/^(?:#[ast]\d+(?:-\d+)?$|https?:\/\/)/u);
					if (attribute === 'id') expect(value).toMatch(/^[ast]\d+(?:-\d+)?$/u);
				}
			}
		}),
		{numRuns: 60},
	);
});

test('the page loads nothing and allows nothing, and names its languages', () => {
	const {tags} = read(harbours);
	const policy = tags.find(({attributes}) => attributes['http-equiv'] === 'Content-Security-Policy');
	expect(policy?.attributes.content).toBe("default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'");
	expect(harbours).not.toMatch(/@import|url\(|<link|<script/u);
	expect(tags.find(({name}) => name === 'html')?.attributes.lang).toBe('en');
	expect(harbours).toContain('prefers-color-scheme:dark');
});
