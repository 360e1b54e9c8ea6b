import type {Line, Metadata, Verdict} from '../draft.js';
import {matchPhrase} from '../phrases/match-phrase.js';
import {isPersonName, readByline} from './byline.js';
import {type DateStamp, findDateStamp} from './date-stamp.js';
import {readLabelledField} from './labelled-field.js';
import {isOutletName} from './outlet-name.js';
import {readStampRow} from './read-stamp-row.js';
import {readRelativeTime} from './relative-time.js';
import {sharesWords} from './shares-words.js';
import {cellEnd, isBareLabel, isStampLine, isUpdate, ownStamp} from './stamp-line.js';

/** A piece of a line over the article, what it is and what it says. Pieces of one line come in its order. */
export interface TopPart {
	readonly text: string;
	readonly verdict: Verdict;
	readonly found: Partial<Metadata>;
	readonly isHeadline: boolean;
	/** The stamp tells of a change, not of the first publication. */
	readonly isUpdate: boolean;
}

/** Longer lines are paragraphs, though a date stands in them. In characters. */
const longestFusedLine = 260;
/** A label beside a stamp has fewer words. */
const fewestWords = 4;

/**
 * Takes apart a line over the article: a byline, a date stamp, or a headline fused with them. Empty for any other line.
 * @param body the beginning of the article, to tell its own headline from another story's
 * @param isAboveLead only there can a headline be fused with a stamp
 */
export function readTopLine({text}: Line, body: string, isAboveLead: boolean): TopPart[] {
	const byline = readByline(text);
	if (byline) return [part(text, metadata('byline', 0.9), {...datedBy(text), ...byline})];
	if (text.length > longestFusedLine) return [];
	const head = isAboveLead ? readHeadLine(text) : [];
	if (head.length > 0) return head;
	const [author = '', ...prompts] = text.split(cellEnd);
	const named = prompts.length > 0 && prompts.every(isBareLabel) ? readByline(author) : null;
	if (named && !findDateStamp(text)) return [part(text, metadata('byline', 0.85), named)];
	if (isClock.test(text) && isBareLabel(text)) return [part(text, metadata('time of day', 0.85), {})];
	const ago = readRelativeTime(text);
	if (ago) return [part(text, metadata('relative time', 0.8), {publishedEvidence: ago})];
	const stamp = findDateStamp(text);
	return stamp ? readStamped(text, stamp, body, isAboveLead) : [];
}

function readStamped(text: string, stamp: DateStamp, body: string, isAboveLead: boolean): TopPart[] {
	const row = isAboveLead ? readStampRow(text, stamp) : null;
	if (isStampLine(text)) return [stampPart(text, row?.outlet ? {outlet: row.outlet} : {})];
	if (!isAboveLead) return [];
	return row ? [{...stampPart(text), found: {...dated(stamp, 'given'), ...row}}] : fused(text, stamp, body);
}

/** "(Stand: 14:32 Uhr)" */
const isClock = /^\(?(?:\p{L}+:? )?\d{1,2}[:.]\d{2}(?: uhr)?\)?$/iu;

const address = /^https?:\/\/\S+$/iu;

/** What only stands over an article: its outlet, its address, or a labelled field. */
function readHeadLine(text: string): TopPart[] {
	if (isOutletName(text)) return [outletPart(text)];
	if (address.test(text)) return [part(text, metadata('address', 0.9), {url: text})];
	const labelled = readLabelledField(text);
	if (!labelled) return [];
	const {field, label, value} = labelled;
	if (field === 'title') return [part(label, metadata('label', 0.9), {}), headlinePart(value)];
	return [part(text, metadata('labelled field', 0.85), {[field]: value})];
}

/** A line that is nothing but an outlet's name. */
export const outletPart = (text: string): TopPart => part(text, metadata('outlet name', 0.8), {outlet: text});

/** A line that is nothing but a name, with a date at most, known by where it stands. */
export const namePart = (text: string, byline: string): TopPart =>
	part(text, metadata('name under the headline', 0.75), {...datedBy(text), byline});

function datedBy(text: string): Partial<Metadata> {
	const stamp = findDateStamp(text);
	return stamp ? dated(stamp, 'given') : {};
}

/** A line with a date stamp and nothing else to keep. */
export function stampPart(text: string, more: Partial<Metadata> = {}): TopPart {
	const stamp = ownStamp(text);
	const found = stamp ? {...dated(stamp, 'given'), ...bylineBeside(text, stamp), ...more} : more;
	return {...part(text, metadata('date stamp', 0.95), found), isUpdate: stamp !== null && isUpdate(text, stamp)};
}

/** "Headline 09.06.2025, 16:13 Uhr Jetzt kommentieren: 0" and "date 2025-09-24 Headline". */
function fused(text: string, stamp: DateStamp, body: string): TopPart[] {
	const before = text.slice(0, stamp.start).trim();
	const after = text.slice(stamp.end).trim();
	const byline = isPersonName(after) ? after : null;
	if ((byline !== null || isBareLabel(after)) && looksLikeHeadline(before)) {
		return [
			isStatement(before, body) ? headlinePart(before) : part(before, metadata('beside a date stamp', 0.8), {}),
			part(text.slice(stamp.start, stamp.end).trim(), metadata('date stamp fused with the headline', 0.9), dated(stamp, 'given')),
			...(byline === null ? promptPart(after) : [namePart(after, byline)]),
		];
	}
	if (!isBareLabel(before) || !looksLikeHeadline(after)) return [];
	const isOwn = body === '' || sharesWords(after, body);
	const foreign = part(
		text.slice(0, stamp.end).trim(),
		metadata('date stamp before another text', 0.9),
		dated(stamp, isOwn ? 'given' : 'inferred'),
	);
	return [
		foreign,
		isOwn ? headlinePart(after) : part(after, {reason: 'teaser', rule: 'another story’s teaser beside a date stamp', confidence: 0.85}, {}),
	];
}

const looksLikeHeadline = (text: string): boolean =>
	/\p{L}{2,}[^\p{L}]+\p{L}{2,}/u.test(text) &&
	!/[.;,]$/u.test(text) &&
	!isBareLabel(text) &&
	!/(?<!\p{L})(?:am|vom|seit|bis|on|since|until)$/iu.test(text);

/** A few words beside a stamp may be a label; a headline asks, says more, or speaks of what the article speaks of. */
const isStatement = (text: string, body: string): boolean =>
	body === '' || /[?!]["“”»«]?$/u.test(text) || text.split(/\s+/u).length >= fewestWords || sharesWords(text, body);

function promptPart(text: string): TopPart[] {
	return text ? [part(text, matchPhrase(text) ?? metadata('beside a date stamp', 0.8), {})] : [];
}

/** A byline before or after the stamp in the same line. */
function bylineBeside(text: string, stamp: DateStamp): Partial<Metadata> {
	const cells = [text.slice(0, stamp.start), text.slice(stamp.end)].flatMap((side) => side.split(cellEnd));
	const beside = cells.map((cell) => cell.replace(/^[\s,|•·–-]+|[\s,|•·–-]+$|\s(?:am|vom|on|at|um)\s*$/gu, ''));
	return beside.map(readByline).find((byline) => byline !== null) ?? {};
}

const dated = (stamp: DateStamp, publishedFrom: 'given' | 'inferred'): Partial<Metadata> => ({
	published: stamp.iso,
	publishedFrom,
	publishedEvidence: stamp.text.replace(/^[,\s]+|[,\s]+$/gu, ''),
});
const headlinePart = (text: string): TopPart => ({text, verdict: metadata('headline', 0.9), found: {}, isHeadline: true, isUpdate: false});
const part = (text: string, verdict: Verdict, found: Partial<Metadata>): TopPart => ({
	text,
	verdict,
	found,
	isHeadline: false,
	isUpdate: false,
});
const metadata = (rule: string, confidence: number): Verdict => ({reason: 'metadata', rule, confidence});
