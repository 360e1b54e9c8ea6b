import type {Draft, Line, Verdict} from '../draft.js';
import {readAgencyNote} from '../metadata/agency-note.js';
import {readByline} from '../metadata/byline.js';
import {isStampLine} from '../metadata/stamp-line.js';
import {sceneCues} from '../phrases/cues.js';
import {weighCues} from '../phrases/weigh-cues.js';
import {removeLines} from '../remove-lines.js';

/** Cue weight from which a sentence without a source describes a picture. */
const sceneWeight = 3;
const longestCaption = 420;
/** A picture's title beside its credit is short. In characters. */
const longestPictureTitle = 60;
const longestCredit = 200;

const weigh = weighCues(sceneCues);
const agencies =
	'dpa|afp|ap|reuters|getty(?: images)?|imago(?: images)?|picture[- ]alliance|shutterstock|istock(?:photo)?|adobe ?stock|pixabay|unsplash|pexels|alamy|epa|apa|keystone|depositphotos|istockphoto|stock\\.adobe\\.com|wikimedia(?: commons)?';
const creditLine = new RegExp(
	`^(?:©|\\(c\\)|copyright)(?! ?\\d{4} .*(?:rights|rechte|gmbh|ag$|verlag|inc|ltd)).{2,160}$|^[\\p{L} .,'’()&|:-]{0,70}(?:/|via |©|auf |\\||: ?|- )\\s?(?:[\\p{L} .]{0,30}/ ?)?(?:${agencies})(?:[ /.,)\\p{L}]{0,40})?$`,
	'u',
);
const creditAtEnd = new RegExp(
	`(?:©|\\(?(?:foto|bild|photo|image|quelle|credit)s?: ?|\\()[^.()©]{2,80}(?:${agencies}|/)[^.()]{0,50}\\)?\\.?$`,
	'u',
);
/** "The pool in winter. Photo: Jane Doe": the label and a name after a full sentence. */
const labelledCredit =
	/[.!?]["”“»)]? \(?(?:foto|fotos|bild|bilder|photo|photos|image|picture|grafik|illustration|credit)s?: ?\p{L}[\p{L}.,'’& -]{2,50}\)?\.?$/u;
/** "The mayor opens the pool. Bild © Jane Doe (ab)": label, sign and name at the end. */
const signedCredit = /(?:^|[.!?\s])(?:foto|bild|grafik|photo|image|picture)s? ?©\s?\p{L}[^.!?]{2,60}$/u;
const speech =
	/[„“"»«]|(?:^|\s)(?:sagte?n?|erklärte?n?|teilte?n?|berichtete?n?|betonte?n?|laut|zufolge|kündigte?n?|gab|hieß|said|says|told|according|announced|reported|added)(?=[\s,.:])/u;
const innerEnd = /[.!?]["”“»«]?\s+["„“»«]?\p{Lu}/u;

/** Photo credits with the picture's title or caption beside them, and alternative texts that stand as paragraphs. */
export function dropCaptions(draft: Draft): Draft {
	const verdicts = draft.lines.map((line, index) => judge(line, draft.lines[index - 1]));
	for (const [index, line] of draft.lines.entries()) {
		const next = draft.lines[index + 1];
		if (!verdicts[index] && next && verdicts[index + 1]?.rule === 'picture credit' && hangsTogether(line, next, draft.lines, index)) {
			verdicts[index] = verdict('beside a picture credit', 0.85);
		}
	}
	return removeLines(draft, (_, index) => verdicts[index] ?? null);
}

function judge(line: Line, previous: Line | undefined): Verdict | null {
	const found = captionVerdict(line, previous);
	return found && (readByline(line.text) || readAgencyNote(line.text)) ? null : found;
}

function captionVerdict(line: Line, previous: Line | undefined): Verdict | null {
	const {lower, phrase} = line;
	if (phrase?.reason === 'caption') return phrase;
	if (lower.length <= longestCredit && !line.shape.isProse && creditLine.test(lower)) return verdict('picture credit', 0.9);
	if (lower.length <= longestCaption && /[©(:]/u.test(lower) && creditAtEnd.test(lower) && !speech.test(lower))
		return verdict('credit at the end', 0.85);
	if (lower.length <= longestCredit && (labelledCredit.test(lower) || signedCredit.test(lower))) return verdict('picture credit', 0.9);
	return isScene(line, previous) ? verdict('describes a picture', 0.85) : null;
}

/** One sentence that shows a scene and reports nothing: no source, no speech, no figures. */
function isScene({text, lower, shape, wordings}: Line, previous: Line | undefined): boolean {
	if (text.length > longestCaption || shape.words < 6 || weigh(lower, wordings) < sceneWeight) return false;
	if (innerEnd.test(text) || speech.test(lower) || /\d/u.test(text)) return false;
	return !text.endsWith(':') && !text.endsWith('?') && !previous?.text.endsWith(':');
}

/** The line over a credit, without a blank between: a picture's title, where a headline stands elsewhere, or its caption; never who wrote when. */
function hangsTogether(line: Line, credit: Line, lines: readonly Line[], index: number): boolean {
	// A picture may be called "Instagram"; a row of several words that is known as a prompt is one.
	const isPrompt = line.phrase !== null && line.phrase.reason !== 'caption' && line.shape.words > 1;
	if (credit.blankBefore || isPrompt || line.hint?.kind === 'heading') return false;
	if (readByline(line.text) || isStampLine(line.text)) return false;
	const isShortLabel = line.text.length <= longestPictureTitle && !line.shape.endsSentence;
	if (isShortLabel) return lines.slice(0, index).some((other) => other.shape.words >= 2);
	return (
		line.blankBefore && line.text.length <= 250 && !innerEnd.test(line.text) && !speech.test(line.lower) && index > 0 && line.score < 0.9
	);
}

const verdict = (rule: string, confidence: number): Verdict => ({reason: 'caption', rule, confidence});
