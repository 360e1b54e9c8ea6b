import type {Draft, Line, Verdict} from '../draft.js';
import {removeLines} from '../remove-lines.js';

const headerWords =
	'name|titel|aktuell|diff\\.?|differenz|börse|boerse|kurs|letzter|wkn|isin|symbol|vortag|veränderung|änderung|zeit|datum|geld|brief|volumen|währung|bid|ask|last|price|change|chg|%|\\+/-|vol\\.?|volume|exchange|market|ticker|high|low|hoch|tief|index|punkte|wert|aktie|abs\\.?|proz\\.?|rel\\.?';
const headerWord = new RegExp(`^(?:${headerWords})$`, 'u');
/** Whether there is any of them; most lines need not be cut into words. */
const anyHeaderWord = new RegExp(`(?:^|[\\s|;])(?:${headerWords})(?:$|[\\s|;])`, 'u');
const percent = /[+\-−±]?\s?\d+[.,]\d+\s?%/u;
const price = /\d+[.,]\d{1,4}\s?(?:eur|usd|chf|gbp|€|\$|£|euro|punkte|pkt\.?|p)(?!\p{L})/u;
const securityNumber = /(?:^|[\s(])(?:WKN|ISIN|Valor)[:\s]*[A-Z0-9]{6,12}|\b[A-Z]{2}[A-Z0-9]{9}\d\b/u;
const tableTitle =
	/^(?:(?:werte|aktien|kurse|instrumente|wertpapiere|indizes|basiswerte|kurs|chart)(?: (?:zum|im|in diesem|des|zu diesem) (?:artikel|text|beitrag|news))?|erwähnte (?:werte|aktien|instrumente)|(?:stocks|securities|quotes|tickers|companies) (?:in|mentioned in) this (?:article|story)|market data|related (?:stocks|quotes)|realtime-?kurse?|kursinformationen)[: ]*$/u;

/** A row of quotes is never a sentence, nor longer than this. In characters. */
const longestRow = 140;
/** Rows are names and numbers; a letter or "am" among them may pass for a stop word. */
const longestRowStopShare = 0.34;

/** Tables of share prices: header words, rows of price and change, the title over them, security numbers. */
export function dropQuoteTables(draft: Draft): Draft {
	const verdicts = draft.lines.map(judge);
	// What stands directly over a row or a header without a blank line is the table's title.
	for (let index = draft.lines.length - 2; index >= 0; index--) {
		const line = draft.lines[index];
		if (line && !verdicts[index] && verdicts[index + 1] && tableTitle.test(line.lower))
			verdicts[index] = verdict('title of a quote table', 0.9);
	}
	return removeLines(draft, (_, index) => verdicts[index] ?? null);
}

function judge(line: Line, index: number, lines: readonly Line[]): Verdict | null {
	if (line.text.length > longestRow || line.shape.isProse) return null;
	if (isHeader(line.lower)) return verdict('header words of a quote table', 0.95);
	if (isRow(line)) return verdict('row of a quote table', 0.9);
	return isRest(line.text) && lines[index - 1] && isRow(lines[index - 1] ?? line) ? verdict('row of a quote table', 0.8) : null;
}

function isHeader(lower: string): boolean {
	if (!anyHeaderWord.test(lower)) return false;
	const words = lower.split(/[\s|;]+/u).filter(Boolean);
	const known = words.filter((word) => headerWord.test(word)).length;
	return words.length >= 2 && words.length <= 10 && known >= 2 && known >= words.length * 0.7;
}

function isRow({text, lower, shape}: Line): boolean {
	if (shape.stopShare > longestRowStopShare || text.length > longestRow || shape.words < 3 || /[.!?]$/u.test(text)) return false;
	return (
		(percent.test(text) && (price.test(lower) || (text.match(/\d+[.,]\d+/gu)?.length ?? 0) >= 2)) ||
		(securityNumber.test(text) && shape.words <= 12)
	);
}

const isRest = (text: string): boolean => /^[+\-−\d.,\s%€$]+$/u.test(text);

const verdict = (rule: string, confidence: number): Verdict => ({reason: 'quoteTable', rule, confidence});
