import type {Draft, Line, Metadata, Verdict} from '../draft.js';
import {readAgencyNote} from '../metadata/agency-note.js';
import {readByline} from '../metadata/byline.js';
import {isOutletLine} from '../metadata/find-outlet.js';
import {isStampLine, ownStamp} from '../metadata/stamp-line.js';
import {removeLines} from '../remove-lines.js';

/** Signatures and stamps stand among so many lines after the last paragraph. */
const footLines = 4;
/** A paragraph that is more likely the article's than not. */
const articleScore = 0.5;

/** Byline, date stamp and outlet name under the article. What was found above it wins. */
export function readFootMatter(draft: Draft): Draft {
	let metadata = draft.metadata;
	const first = draft.lines.findLastIndex((line) => line.shape.isProse && line.score >= articleScore) + 1;
	const rest = removeLines(draft, (line, index) => {
		const found = index < Math.max(1, first) || index >= first + footLines ? null : read(line);
		if (!found) return null;
		metadata = merge(metadata, found.metadata);
		return found.verdict;
	});
	return {...rest, metadata};
}

function read(line: Line): {metadata: Partial<Metadata>; verdict: Verdict} | null {
	const byline = readByline(line.text);
	if (byline) return {metadata: byline, verdict: verdict('byline', 0.9)};
	const note = readAgencyNote(line.text);
	if (note) return {metadata: {...note, publishedFrom: 'inferred'}, verdict: verdict('agency note', 0.9)};
	if (isOutletLine(line.text)) return {metadata: {outlet: line.text}, verdict: verdict('outlet name', 0.85)};
	if (!isStampLine(line.text)) return null;
	const stamp = ownStamp(line.text);
	return (
		stamp && {metadata: {published: stamp.iso, publishedFrom: 'given', publishedEvidence: stamp.text}, verdict: verdict('date stamp', 0.9)}
	);
}

function merge(known: Metadata, found: Partial<Metadata>): Metadata {
	const isDated = known.publishedFrom === 'given' || (known.published !== null && found.publishedFrom === 'inferred');
	return {
		...known,
		...(isDated || !found.published ? {} : found),
		byline: known.byline ?? found.byline ?? null,
		agency: known.agency ?? found.agency ?? null,
		outlet: known.outlet ?? found.outlet ?? null,
	};
}

const verdict = (rule: string, confidence: number): Verdict => ({reason: 'metadata', rule, confidence});
