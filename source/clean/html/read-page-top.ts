import type {Removal} from '../../model/article.js';
import type {Draft, Line, Metadata} from '../draft.js';
import {wordsOf} from '../lines/words-of.js';
import {readTopLine} from '../metadata/read-top-line.js';

/** Kicker, byline and stamps stand so closely around the headline. In lines. */
const linesAbove = 4;
const linesBelow = 12;
const linesBelowLead = 3;
/** From this score on a line is article text, whatever it reads like. */
const articleScore = 0.5;

/** The headline, where the page repeats what it calls its title or marks one heading as the main one, with the kicker and the stamps around it. */
export function readPageTop(draft: Draft, title: string | null): Draft {
	const headlines = headlinesAmong(draft.lines, title);
	const first = draft.lines.findIndex((line) => headlines.has(line));
	if (first < 0) return draft;
	const lead = draft.lines.findIndex((line, index) => index > first && line.shape.isProse && line.score >= articleScore);
	const until = Math.min(first + linesBelow, lead < 0 ? draft.lines.length : lead + linesBelowLead);
	let metadata = draft.metadata;
	const removed: Removal[] = [...headlines].map((line) => removal(line, 'headline', 0.95));
	for (const line of draft.lines.slice(Math.max(0, first - linesAbove), until)) {
		if (headlines.has(line)) continue;
		if (line.hint?.role === 'kicker' && metadata.kicker === null) {
			metadata = {...metadata, kicker: line.text.replace(/:$/u, '')};
			removed.push(removal(line, 'kicker over the headline', 0.9));
		} else if (line.score < articleScore) {
			const parts = readTopLine(line, '', false);
			for (const {found} of parts) metadata = withFound(metadata, found);
			removed.push(...parts.map(({text, verdict}) => ({line: line.number, text, ...verdict})));
		}
	}
	const gone = new Set(removed.map(({line}) => line));
	return {...draft, metadata, removed: [...draft.removed, ...removed], lines: draft.lines.filter(({number}) => !gone.has(number))};
}

const removal = ({number, text}: Line, rule: string, confidence: number): Removal => ({
	line: number,
	text,
	reason: 'metadata',
	rule,
	confidence,
});

/** What was found first holds. */
function withFound(known: Metadata, {published, publishedFrom, publishedEvidence, byline, agency, outlet}: Partial<Metadata>): Metadata {
	const isDated = known.published === null && published;
	return {
		...known,
		published: isDated ? published : known.published,
		publishedFrom: isDated ? (publishedFrom ?? null) : known.publishedFrom,
		publishedEvidence: isDated ? (publishedEvidence ?? null) : known.publishedEvidence,
		byline: known.byline ?? byline ?? null,
		agency: known.agency ?? agency ?? null,
		outlet: known.outlet ?? outlet ?? null,
	};
}

/** The lines that say what the page calls its title, and those marked as its main heading that say a part of it. */
function headlinesAmong(lines: readonly Line[], title: string | null): ReadonlySet<Line> {
	if (title === null) return new Set();
	const words = wordsOf(title.toLowerCase());
	const known = words.join(' ');
	const isHeadline = ({lower, shape, hint}: Line): boolean => {
		const isMarked = hint?.role === 'headline';
		// Asked first, for the number of words is known of every line.
		if (!isMarked && shape.words !== words.length) return false;
		const own = wordsOf(lower).join(' ');
		return own === known || (isMarked && own.length > 0 && (known.includes(own) || own.includes(known)));
	};
	return new Set(lines.filter(isHeadline));
}
