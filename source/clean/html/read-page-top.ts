import type {Removal} from '../../model/article.js';
import type {Draft, Line, Metadata} from '../draft.js';
import {readTopLine} from '../metadata/read-top-line.js';

/** Byline and stamps stand so closely around the headline. In lines. */
const linesAbove = 4;
const linesBelow = 12;
/** From this score on a line is article text, whatever it reads like. */
const articleScore = 0.5;

/** The headline, where the page repeats what it calls its title or marks one heading as the main one, and the stamps around it. */
export function readPageTop(draft: Draft, title: string | null): Draft {
	const headlines = draft.lines.filter((line) => isHeadline(line, title));
	const first = draft.lines.findIndex((line) => headlines.includes(line));
	if (first < 0) return draft;
	const lead = draft.lines.findIndex((line, index) => index > first && line.shape.isProse && line.score >= articleScore);
	const until = Math.min(first + linesBelow, lead < 0 ? draft.lines.length : lead + 3);
	let metadata = draft.metadata;
	const removed: Removal[] = headlines.map(({number, text}) => ({
		line: number,
		text,
		reason: 'metadata',
		rule: 'headline',
		confidence: 0.95,
	}));
	for (const line of draft.lines.slice(Math.max(0, first - linesAbove), until)) {
		if (line.score >= articleScore || headlines.includes(line)) continue;
		const parts = readTopLine(line, '', false);
		for (const {found} of parts) metadata = withFound(metadata, found);
		removed.push(...parts.map(({text, verdict}) => ({line: line.number, text, ...verdict})));
	}
	const gone = new Set(removed.map(({line}) => line));
	return {...draft, metadata, removed: [...draft.removed, ...removed], lines: draft.lines.filter(({number}) => !gone.has(number))};
}

/** What was found first holds. */
function withFound(known: Metadata, found: Partial<Metadata>): Metadata {
	const isDated = known.published === null && found.published;
	return {
		...known,
		...(isDated
			? {published: found.published ?? null, publishedFrom: found.publishedFrom ?? null, publishedEvidence: found.publishedEvidence ?? null}
			: {}),
		byline: known.byline ?? found.byline ?? null,
		agency: known.agency ?? found.agency ?? null,
		outlet: known.outlet ?? found.outlet ?? null,
	};
}

function isHeadline({text, hint}: Line, title: string | null): boolean {
	if (title === null) return false;
	const [own, known] = [words(text), words(title)];
	return own === known || (hint?.isMainHeading === true && own.length > 0 && (known.includes(own) || own.includes(known)));
}

const words = (text: string): string => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
