import type {Removal} from '../../model/article.js';
import type {Draft, Line, Metadata} from '../draft.js';
import {chooseHeadline, type HeadlineChoice} from '../metadata/choose-headline.js';
import {findDateStamp} from '../metadata/date-stamp.js';
import {namesOutlet} from '../metadata/outlet-name.js';
import {isDatedLabel, readBareName} from '../metadata/read-bare-name.js';
import {namePart, outletPart, readTopLine, stampPart, type TopPart} from '../metadata/read-top-line.js';

/** Headline and stamps stand among the first lines that survived so far. */
const topLines = 16;
/** A longer first paragraph is the article itself. In characters. */
const longestStandfirst = 520;
/** Byline and stamp may also follow the first paragraph. */
const linesAfterLead = 3;

/** Kicker, headline, byline and date stamp over the article, also where several share one line. */
export function readTopMatter(draft: Draft, knownTitle: string | null): Draft {
	const lead = findLead(draft.lines);
	const body = draft.lines
		.slice(lead, lead + 8)
		.map((line) => line.text)
		.join(' ');
	const read = draft.lines
		.slice(0, Math.min(topLines, lead + linesAfterLead + 1))
		.map((line, index) => readTopLine(line, body, index < lead));
	const parts = withDatedLabels(draft.lines, withName(draft, read, lead));
	const headline = chooseHeadline(draft.lines.slice(0, Math.min(lead, topLines)), parts, knownTitle, body);
	const removed = draft.lines.flatMap((line, index) => removalsOf(line, parts[index] ?? [], headline));
	const gone = new Set(removed.map((removal) => removal.line));
	return {
		...draft,
		lines: draft.lines.filter((line) => !gone.has(line.number)),
		removed: [...draft.removed, ...removed],
		metadata: {...collect(draft.metadata, parts.flat(), headline), standfirst: standfirstBeforeByline(draft.lines, parts, lead)},
	};
}

/** A bare name between headline and lead, or one with a date below the standfirst, is who wrote it, where no line says it plainly. */
function withName({lines, language}: Draft, parts: readonly TopPart[][], lead: number): readonly TopPart[][] {
	if (parts.some((line) => line.some(({found}) => found.byline))) return parts;
	let all = parts;
	const isTaken = (index: number) => (all[index]?.length ?? 0) > 0;
	for (const [index, line] of lines.slice(0, parts.length).entries()) {
		if (index === 0 || isTaken(index)) continue;
		const isBesideStamp = isTaken(index - 1) || isTaken(index + 1);
		const isLikely = index < lead && (isBesideStamp || index + 1 === lead);
		if (!isLikely && findDateStamp(line.text) === null) continue;
		const opening = lines.slice(lead, lead + linesAfterLead).filter((other) => other !== line);
		const name = readBareName(line, lines[index - 1], opening.map(({text}) => text).join(' '), language, isBesideStamp);
		if (name === null) continue;
		if (!namesOutlet(name)) return all.with(index, [namePart(line.text, name)]);
		all = all.with(index, [outletPart(name)]);
	}
	return all;
}

/** What stands beside a date below the headline and is nobody's name is no headline either. */
const withDatedLabels = (lines: readonly Line[], parts: readonly TopPart[][]): readonly TopPart[][] =>
	parts.map((own, index) => {
		const line = lines[index];
		return line && own.length === 0 && isDatedLabel(line, lines[index - 1]) ? [stampPart(line.text)] : own;
	});

/** The first line of running text: long, or a full sentence. */
function findLead(lines: readonly Line[]): number {
	const lead = lines.findIndex((line) => isRunningText(line) && readTopLine(line, '', true).length === 0);
	return lead === -1 ? lines.length : lead;
}

const isRunningText = ({text, shape}: Line): boolean =>
	(shape.isProse && !(shape.words < 16 && /[?!]["“”»«]?$/u.test(text))) || (shape.words >= 7 && /\.["“”»«]?$/u.test(text));

function removalsOf(line: Line, parts: readonly TopPart[], headline: HeadlineChoice): Removal[] {
	if (parts.length > 0) return parts.map(({text, verdict}) => ({line: line.number, text, ...verdict}));
	const part = headline.lines.get(line.number);
	return part ? [{line: line.number, text: line.text, ...part}] : [];
}

function collect(known: Metadata, parts: readonly TopPart[], headline: HeadlineChoice): Metadata {
	let metadata: Metadata = {...known, title: known.title ?? headline.title, kicker: known.kicker ?? headline.kicker};
	const [updates, firsts] = [parts.filter((part) => part.isUpdate), parts.filter((part) => !part.isUpdate)];
	for (const {found} of [...firsts, ...updates]) {
		const isBetterDated = metadata.published === null || (metadata.publishedFrom === 'inferred' && found.publishedFrom === 'given');
		const dated = isBetterDated && found.published ? found : {};
		metadata = {
			...metadata,
			...dated,
			publishedEvidence: dated.publishedEvidence ?? metadata.publishedEvidence ?? found.publishedEvidence ?? null,
			byline: metadata.byline ?? found.byline ?? null,
			agency: metadata.agency ?? found.agency ?? null,
			outlet: metadata.outlet ?? found.outlet ?? null,
			kicker: metadata.kicker ?? found.kicker ?? null,
			url: metadata.url ?? found.url ?? null,
		};
	}
	return {...metadata, outlet: metadata.outlet ?? headline.site};
}

/** The first paragraph introduces the article when the byline or the stamp stands between it and the second. */
function standfirstBeforeByline(lines: readonly Line[], parts: readonly (readonly TopPart[])[], lead: number): string | null {
	const isFollowed = (parts[lead + 1]?.length ?? 0) > 0 && lines.slice(lead + 2).some((line) => line.shape.isProse);
	const text = lines[lead]?.text ?? '';
	return isFollowed && text.length <= longestStandfirst ? text : null;
}
