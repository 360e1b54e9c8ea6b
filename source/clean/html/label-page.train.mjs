// Which lines of a page are its article, told from the gold text of the page. Development only.

const wordsOf = (text) =>
	text
		.normalize('NFKC')
		.toLowerCase()
		.match(/[\p{L}\p{N}]+/gu) ?? [];
const squeeze = (text) => text.replace(/\s+/gu, ' ').trim();
/** Share of a line's word triples that the gold text has in the same order, for "article" and for "no article". */
const sure = 0.8;
const none = 0.3;
/** A segment shorter than this may stand anywhere on a page by chance. In characters. */
const tellingSegment = 20;

/** 1 article, 0 none, -1 unknown, for each line. `content` is the page as `readElements` gives it. */
export function labelPage(content, gold, title) {
	const lines = content.lines.map(({text}) => text);
	if (gold.with) return spread(content, labelBySegments(lines, gold));
	const paragraphs = gold.raw ?? gold.paras?.map(([, text]) => text) ?? gold.text.split('\n');
	const optional = paragraphs.filter((text) => /^\[.*\]$/su.test(text)).map((text) => squeeze(text.slice(1, -1)));
	const words = wordsOf(paragraphs.join('\n'));
	const headline = wordsOf(title ?? '').join(' ');
	const found = lines.map((line) => bestPlace(wordsOf(line), placesOf(words)));
	const chain = new Set(heaviestChain(found));
	const used = new Uint8Array(words.length + 1);
	for (const index of chain) used.fill(1, found[index].at, found[index].at + found[index].length);
	return lines.map((line, index) => {
		const {share, at, length} = found[index];
		if (optional.includes(squeeze(line))) return -1;
		if (headline && wordsOf(line).join(' ') === headline) return -1;
		if (chain.has(index)) return 1;
		if (share < none) return 0;
		const isFree = share >= sure && length >= 4 && used.subarray(at, at + length).reduce((sum, mark) => sum + mark, 0) < 0.2 * length;
		return isFree ? 1 : -1;
	});
}

let placesFor = null;
let places = null;
/** Where each word triple (and each single word and pair) of the gold text begins. */
function placesOf(words) {
	if (placesFor === words) return places;
	[placesFor, places] = [words, new Map()];
	for (let index = 0; index < words.length; index++) {
		for (const size of [1, 2, 3]) {
			const key = words.slice(index, index + size).join(' ');
			if (index + size <= words.length) places.set(key, [...(places.get(key) ?? []).slice(0, 60), index]);
		}
	}
	return places;
}

/** Where most of a line's triples stand in the gold text, allowing for small differences. */
function bestPlace(line, places) {
	const size = Math.min(3, line.length);
	const count = line.length - size + 1;
	if (line.length === 0) return {share: 0, at: 0, length: 0};
	const votes = new Map();
	let hits = 0;
	for (let index = 0; index < count; index++) {
		const at = places.get(line.slice(index, index + size).join(' ')) ?? [];
		if (at.length > 0) hits++;
		for (const place of at) votes.set(place - index, (votes.get(place - index) ?? 0) + 1);
	}
	const offsets = [...votes].sort((a, b) => b[1] - a[1]);
	return {
		share: hits / count,
		at: Math.max(0, offsets[0]?.[0] ?? 0),
		length: line.length,
		all: offsets.slice(0, 8).map(([offset]) => Math.max(0, offset)),
	};
}

/** The lines that follow the gold text in its order with the most words. */
function heaviestChain(found) {
	const steps = [];
	for (const [index, {share, length, all}] of found.entries()) {
		if (share < sure || length === 0) continue;
		for (const at of all) steps.push({index, at, length, weight: length * share, before: null});
	}
	for (const [number, step] of steps.entries()) {
		step.before = heaviestBefore(steps, number);
		step.weight += step.before?.weight ?? 0;
	}
	const chain = [];
	for (let step = heaviest(steps); step; step = step.before) {
		chain.push(step.index);
		found[step.index].at = step.at;
	}
	return chain;
}

/** Of the steps before one, those that may precede it: an earlier line, an earlier place in the gold text. */
function heaviestBefore(steps, number) {
	const {index, at} = steps[number];
	const ends = (step) => step.at + Math.max(1, Math.floor(step.length * 0.6));
	return heaviest(steps.slice(Math.max(0, number - 600), number).filter((step) => step.index < index && ends(step) <= at));
}

const heaviest = (steps) => steps.reduce((best, step) => (best && best.weight >= step.weight ? best : step), null);

function labelBySegments(lines, gold) {
	const texts = lines.map(squeeze);
	const labels = texts.map(() => -1);
	for (const [label, segments] of [
		[1, gold.with],
		[0, gold.without],
	]) {
		for (const segment of segments.map(squeeze)) {
			const hits = texts.flatMap((text, index) => (text.includes(segment) || (text.length > 30 && segment.includes(text)) ? [index] : []));
			if (hits.length === 0 || (segment.length < tellingSegment && label === 1 && hits.length > 1)) continue;
			for (const index of hits) labels[index] = label;
		}
	}
	return labels;
}

/** Running text shorter than this does not speak for its siblings. In characters. */
const tellingLine = 60;

/** What is known of a paragraph is true of those set like it in the same element, where they do not contradict. */
function spread({elements, lines}, labels) {
	const groupOf = (line) => `${elements[line.element].parent} ${elements[line.element].signature}`;
	const groups = new Map();
	for (const [index, line] of lines.entries()) {
		if (labels[index] < 0 || line.text.length < tellingLine) continue;
		const known = groups.get(groupOf(line));
		groups.set(groupOf(line), known === undefined || known === labels[index] ? labels[index] : -1);
	}
	return labels.map((label, index) => {
		if (label >= 0 || lines[index].text.length < tellingLine) return label;
		const spreadLabel = groups.get(groupOf(lines[index])) ?? -1;
		return spreadLabel < 0 ? -1 : spreadLabel === 1 ? spreadArticle : spreadNone;
	});
}

/** Labels that were spread are less sure than those that were given. */
export const spreadArticle = 3;
export const spreadNone = 2;
