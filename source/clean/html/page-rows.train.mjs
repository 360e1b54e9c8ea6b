// What the page model learns from, made of pages with their gold text. Development only.
import {siteOf} from '../lines/training.train.mjs';
import {labelPage, spreadNone} from './label-page.train.mjs';

// German comes first.
const languageWeight = {de: 2};
/** What a whole article and its page weigh together, what a labelled segment and what a line labelled by its sibling. */
const pageWeight = 100;
const segmentWeight = 15;
const spreadWeight = 4;
/** Long lines count by their words, and no line for more than this share of its page. */
const mostOfPage = 0.3;
/** Short lines that are nothing but a link are furniture nearly always: every so-many-th is enough. */
const linkLineEvery = 3;

const countWords = (text) => (text.match(/[\p{L}\p{N}]+/gu) ?? []).length;

/**
 * A page as `learnModel` takes it.
 * @param page {site, lang, html, gold}, where gold is {text} or {paras: [[kind, text]]} or {raw: [text]}, the article, or {with: [segments], without: [segments]}
 * @param pageForTraining the product's reading of it
 */
export function pageRows(page, pageForTraining) {
	const {lang, html, gold} = page;
	const {content, ...rows} = pageForTraining(html);
	const labels = labelPage(content, gold, gold.title);
	const words = content.lines.map(({text}) => countWords(text));
	const article = words.reduce((sum, count, index) => sum + (labels[index] === 1 ? count : 0), 0);
	const weightOf = (index) => {
		if (gold.with) return labels[index] >= spreadNone ? spreadWeight : segmentWeight;
		return pageWeight * Math.min(mostOfPage, (words[index] + 4) / (article + 100));
	};
	const known = content.lines.flatMap(({text, linkShare}, row) => {
		if (labels[row] < 0 || (labels[row] === 0 && linkShare > 0.95 && text.length < 30 && row % linkLineEvery)) return [];
		return [{row, y: labels[row] % 2, weight: weightOf(row) * (languageWeight[lang] ?? 1)}];
	});
	return {site: siteOf(page), ...rows, known};
}
