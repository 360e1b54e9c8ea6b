import type {Draft, Line, Verdict} from '../draft.js';
import {readRelativeTime} from '../metadata/relative-time.js';
import {removeLines} from '../remove-lines.js';

const listTitle =
	/^[\s•»›>|+–-]*(?:(?:weitere|mehr|aktuelle|neueste|neuste|letzte|ähnliche|verwandte|passende|beliebte(?:ste)?|meistgelesene|empfohlene|top[- ]|die (?:wichtigsten|meistgelesenen|neuesten|besten))\s?(?:news|nachrichten|meldungen|artikel|beiträge|themen|videos|inhalte|links|informationen|berichte|schlagzeilen|storys|stories)(?: .{0,60})?|mehr (?:zum thema|zu diesem thema|aus (?:dem |der |den )?[\p{L} /-]{2,40}|von [\p{L} .-]{2,40}|über [\p{L} .-]{2,40}|lesen(?: über)?|dazu|zu [\p{L} .-]{2,40}|artikel|news|auf [\p{L}. -]{2,40})|(?:zum|dazu|aus dem) (?:thema|ressort)|lesen sie (?:auch|mehr|weiter)|(?:auch |das könnte sie (?:auch )?|das könnte dich (?:auch )?|könnte sie auch )interessan?(?:t|nt|ieren)|das könnte (?:sie|dich|euch) auch interessieren|meist ?gelesen(?:e artikel)?|häufig gelesen|(?:am )?meisten gelesen|meistkommentiert|beliebt|neueste artikel|newsticker|top-?themen|themen (?:in diesem artikel|des tages)|schlagw[oö]rte?r?e?|(?:dieses )?thema im programm|die (?:\p{L}*redaktion) empfiehlt|empfehlungen?(?: der redaktion| für sie)?|anzeigen? & märkte|related (?:articles?|stories|news|posts|content|topics|links|coverage)|more (?:from|on|in|stories|news|about|like this)(?: .{0,50})?|(?:most|trending|popular)(?: (?:read|viewed|popular|shared|now|stories|articles|posts))?|you (?:may|might) (?:also )?(?:like|be interested in)|recommended(?: for you| stories| articles| reading)?|read (?:next|more|also)|(?:latest|top|breaking) (?:news|stories|headlines|articles|posts|videos)|editors?['’]?s? picks?|don['’]t miss|what to read next|further reading|see also|also (?:read|on .{2,40})|elsewhere on .{2,40})[\s:.!…»›>|-]*$/u;

const tagTitle = /^(?:themen|schlagw[oö]rter|tags|topics) (?:in diesem artikel|zu diesem artikel|in this (?:article|story))[\s:]*$/u;

/** "Themen in diesem Artikel" and the row of topics right under it. */
function dropTopics(draft: Draft): Draft {
	let isIn = false;
	return removeLines(draft, (line) => {
		isIn = tagTitle.test(line.lower) || (isIn && !line.blankBefore && isShort(line));
		return isIn ? {reason: 'navigation', rule: 'list of topics', confidence: 0.92} : null;
	});
}

/** "Gestern 21:33 Uhr • Artikel", "vor 3 Stunden", "16:13 Uhr": the time row of a teaser. */
const timeRow =
	/^[\s•|–-]*(?:(?:heute|gestern|vorgestern|today|yesterday|mo|di|mi|do|fr|sa|so)[.,]?\s*(?:um\s)?\d{1,2}[:.]\d\d|(?:vor|seit) \d+ (?:min|std|stunde|tag|woche|monat|jahr)\p{L}*|\d+ (?:min(?:ute)?s?|hours?|hrs?|days?|weeks?|months?) ago|\d{1,2}[:.]\d\d uhr)(?:.{0,60})$/u;

/** The line model knows better where an article goes on after an inserted list: from these scores on a line is its text, or a heading over it. */
const articleScore = 0.7;
const headingScore = 0.4;
/** In words. */
const shortestSentence = 8;
/** In characters. */
const longestTimeRow = 100;
/** A list ends at a line that is this long and reads like running text, unless teasers go on after it. In characters. */
const paragraphLength = 200;

/** "Weitere News", "Mehr zum Thema", "Most read": the title of a list, its items and their time rows. */
export const dropRelatedLists = (draft: Draft): Draft => dropLists(dropTopics(draft));

function dropLists(draft: Draft): Draft {
	let isInList = false;
	const lead = draft.lines.findIndex((line) => line.shape.isProse);
	return removeLines(draft, (line, index, lines): Verdict | null => {
		if (isListTitle(line) && !startsParagraphs(lines, index)) {
			// Above the article the next line may well be its headline.
			isInList = index > lead;
			return verdict('title of a list of other stories', 0.92);
		}
		if (isTimeRow(line) && !isHeadingOfTicker(line, index, lines) && !isStampOverLead(line, index, lead))
			return verdict('time row of a teaser', 0.9);
		if (isInList && isSentence(line)) isInList = line.score < headingScore;
		else if (isInList && isItem(line, index, lines)) return line.phrase ?? verdict('item of a list of other stories', 0.85);
		else isInList = false;
		return null;
	});
}

/** Headlines have no full stop; sentences are left to the steps that read them. */
const isSentence = ({text, shape}: Line): boolean => shape.words >= shortestSentence && /(?<!\.\.)[.!]["“”»«]?$/u.test(text);
const isListTitle = (line: Line): boolean => line.text.length <= 90 && listTitle.test(line.lower);

/** In lines. */
const linesOfHead = 4;

/** Right above the lead "vor 3 Stunden" speaks of the article itself. */
const isStampOverLead = ({text}: Line, index: number, lead: number): boolean =>
	index > 0 && index < lead && index >= lead - linesOfHead && readRelativeTime(text) !== null;
/** "09:15 Uhr" over a paragraph is the heading of an entry in a live ticker. */
const isHeadingOfTicker = ({lower, blankBefore}: Line, index: number, lines: readonly Line[]): boolean =>
	blankBefore &&
	/^\d{1,2}[:.]\d\d uhr$/u.test(lower) &&
	lines.slice(index + 1, index + 3).some((line) => line.shape.isProse && line.shape.endsSentence);
const isTimeRow = ({lower}: Line): boolean => lower.length <= longestTimeRow && timeRow.test(lower);

/** A heading of the article that merely sounds like a list title is followed by paragraphs. */
function startsParagraphs(lines: readonly Line[], index: number): boolean {
	const [first, second] = [lines[index + 1], lines[index + 2]];
	return isParagraph(first) && (isParagraph(second) || second === undefined);
}

const isParagraph = (line: Line | undefined): boolean => line?.shape.isProse === true && line.text.length >= paragraphLength;
const isItem = (line: Line, index: number, lines: readonly Line[]): boolean =>
	!isParagraph(line) && (line.score < articleScore || isFirstItem(line, index, lines)) && !isHeadingOver(line, lines[index + 1]);
/** Right under the title the model may still take the first of several headlines for one of the article. */
const isFirstItem = (line: Line, index: number, lines: readonly Line[]): boolean =>
	isShort(line) && isShort(lines[index + 1]) && isListTitle(lines[index - 1] ?? line);
const isShort = (line: Line | undefined): boolean => line !== undefined && !line.shape.isProse && !line.shape.endsSentence;
const isHeadingOver = (line: Line, next: Line | undefined): boolean =>
	line.score >= headingScore && isParagraph(next) && (next?.score ?? 0) >= articleScore;

const verdict = (rule: string, confidence: number): Verdict => ({reason: 'teaser', rule, confidence});
