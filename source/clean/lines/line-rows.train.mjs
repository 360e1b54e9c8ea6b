// The rows the line model learns from, made of pages whose lines or segments are labelled. Development only.
import {siteOf} from './training.train.mjs';

/** Whole pages are mostly rows of links: of the many English ones every so-many-th is enough. */
const wholePageEvery = 5;
// German comes first, and its pages are few.
const languageWeight = {de: 3, en: 1};
const otherWeight = 0.5;
/** The weight of a page of one line; a page counts by the root of its lines, so that long rows of links do not drown the articles. */
const pageWeight = 10;

/**
 * A page as `learnModel` takes it, once for each of its variants.
 * @param page {url, lang, lines: [{t: text, b: 1 after a blank line, l: "c" | "b" | "n", r: 1 inside the article's region}]}
 * or {url, lang, text, with: [segments], without: [segments]}
 * @param number its place, which tells which variants are made of it
 * @param textForTraining the product's reading of a text
 */
export function lineRows(page, number, textForTraining) {
	return variants(page, number).flatMap(({text, labels}) => {
		const rows = textForTraining(text, page.lang);
		if (rows.matrix.length !== labels.length * rows.width) return [];
		const count = labels.filter((label) => label >= 0).length;
		const weight = ((languageWeight[page.lang] ?? otherWeight) * pageWeight) / Math.sqrt(count);
		return [{site: siteOf(page), ...rows, known: labels.flatMap((y, row) => (y < 0 ? [] : [{row, y, weight}]))}];
	});
}

/**
 * Each page as the texts a cleaner may meet: the article's region; for some the whole page; the article alone and its
 * beginning alone, so that a clean text is left in peace; all without blank lines too. Labels: 1 article, 0 furniture, -1 unknown.
 */
export function variants(page, number) {
	if (!page.lines) return [segmentVariant(page)];
	const region = page.lines.filter((line) => line.r);
	const article = page.lines.filter((line) => line.l === 'c');
	const begin = 2 + (number % 5);
	const all = page.lang === 'de' || number % 3 === 0 ? [region, article, article.slice(0, begin)] : [region];
	if (page.lang === 'de' || number % wholePageEvery === 0) all.push(page.lines);
	if (page.lang === 'de')
		all.push(
			region.map((line) => ({...line, b: 0})),
			article.map((line) => ({...line, b: 0})),
		);
	return all.map((lines) => ({
		text: lines.map((line, index) => (index && line.b ? '\n' : '') + line.t).join('\n'),
		labels: lines.map((line) => ({c: 1, b: 0})[line.l] ?? -1),
	}));
}

function segmentVariant(page) {
	const squeeze = (text) => text.replace(/\s+/g, ' ').trim();
	const lines = page.text.split('\n').map(squeeze).filter(Boolean);
	const holds = (segments, line) =>
		segments.some((segment) => line.includes(squeeze(segment)) || (line.length > 30 && squeeze(segment).includes(line)));
	const [wanted, unwanted] = [page.with ?? page.gold?.with ?? [], page.without ?? page.gold?.without ?? []];
	return {text: page.text, labels: lines.map((line) => (holds(wanted, line) ? 1 : holds(unwanted, line) ? 0 : -1))};
}
