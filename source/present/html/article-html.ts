import {type Block, blockSeparator, type PlacedArticle} from '../../model/article.js';
import type {Span} from '../../model/span.js';
import type {Language} from '../../wording/language.js';
import {printWords} from '../../wording/print.js';
import {plainText} from '../document/spans.js';
import {bylineWithTime} from '../views/byline.js';
import {escapeHtml, escapeLine} from './escape-html.js';
import {placeName} from './places.js';

export interface ArticlePlaces {
	/** The stretches of its text that the page leads to, in order. */
	readonly places: readonly Span[];
	/** The name of its story's place in the page. */
	readonly story: string;
}

/** A cleaned article, its places named, with the way back to its story. */
export function articleHtml(article: PlacedArticle, {places, story}: ArticlePlaces, language: Language): string {
	const {number, kicker, title, standfirst, url, blocks} = article;
	const words = printWords[language];
	const address = webAddress(url);
	const facts = [
		escapeLine(plainText(bylineWithTime(article, language, 'long'))),
		address ? `<a href="${escapeLine(address)}" rel="noopener noreferrer nofollow">${words.original}</a>` : '',
		`<a href="#${story}">${words.toStory}</a>`,
	];
	let start = 0;
	const body = blocks.map((block) => {
		const at = start;
		start += block.text.length + blockSeparator.length;
		return blockHtml(block, markPlaces(block, at, places, number));
	});
	return `<article class="telling" id="${placeName(String(number))}" lang="${escapeLine(article.language)}">
${kicker ? `<p class="kicker">${escapeLine(kicker)}</p>\n` : ''}<h3><span class="number">${number}</span> ${escapeLine(title)}</h3>
${standfirst ? `<p class="standfirst">${escapeLine(standfirst)}</p>\n` : ''}<p class="facts" lang="${language}">${facts.filter(Boolean).join(' · ')}</p>
${inLists(blocks, body).join('\n')}
</article>`;
}

/** An address a browser may be sent to, as it reads it; null for all that is not on the web. */
function webAddress(url: string | null): string | null {
	const parsed = url !== null && URL.canParse(url) ? new URL(url) : null;
	return parsed && (parsed.protocol === 'https:' || parsed.protocol === 'http:') ? parsed.href : null;
}

/** The text of a block, each place in it that the page leads to under its name; of places that overlap the inner one is but named. */
function markPlaces({text}: Block, at: number, places: readonly Span[], number: number): string {
	let [out, done] = ['', 0];
	for (const {start, end} of places.filter((place) => place.start >= at && place.start < at + text.length)) {
		const [from, to] = [start - at, Math.min(end - at, text.length)];
		const name = placeName(String(number), start);
		if (from < done) {
			out += `<a id="${name}"></a>`;
			continue;
		}
		out += `${escapeHtml(text.slice(done, from))}<span class="place" id="${name}">${escapeHtml(text.slice(from, to))}</span>`;
		done = to;
	}
	return out + escapeHtml(text.slice(done));
}

function blockHtml({kind}: Block, inner: string): string {
	switch (kind) {
		case 'heading':
			return `<h4>${inner}</h4>`;
		case 'listItem':
			return `<li>${inner}</li>`;
		case 'quote':
			return `<blockquote>${inner}</blockquote>`;
		case 'table':
		case 'code':
			return `<pre>${inner}</pre>`;
		case 'paragraph':
			return `<p>${inner}</p>`;
	}
}

/** Items that follow each other make one list. */
const inLists = (blocks: readonly Block[], body: readonly string[]): string[] =>
	body.map((html, index) => {
		if (blocks[index]?.kind !== 'listItem') return html;
		const [opens, closes] = [blocks[index - 1]?.kind !== 'listItem', blocks[index + 1]?.kind !== 'listItem'];
		return `${opens ? '<ul>\n' : ''}${html}${closes ? '\n</ul>' : ''}`;
	});
