import {type Correction, everywhere} from '../model/correction.js';

/** What stands in a corrections file: corrections, or why they cannot be used. */
export type CorrectionsFile =
	| {readonly kind: 'corrections'; readonly corrections: readonly Correction[]}
	| {readonly kind: 'damaged'}
	| {readonly kind: 'newer'};

/** The version this program writes; a file with a higher one is left alone. */
const version = 1;

/** What a new file begins with: enough for a person to write such a file by hand. */
export const emptyCorrectionsFile = `# meta-brief corrections, version ${version}
# Passages you kept or removed, each under the outlet, site or folder whose articles it holds for; [${everywhere}] is for all.
# Lines may be changed, moved and deleted. * stands for any words, \\* for an asterisk; numbers in short lines stand for any.
`;

const versionLine = /^# meta-brief corrections, version (?<version>\d+)/mu;
const heading = /^\s*\[(?<scope>.+)\]\s*$/u;
const rule = /^\s*(?<verdict>keep|remove):\s*(?<passage>\S.*?)\s*$/u;
const comment = /^\s*(?:#.*)?$/u;

/**
 * Reads the text of a corrections file, which people edit: a line that is neither rule nor heading is passed over. What
 * holds no such lines, or bytes of no text, is damaged.
 */
export function parseCorrections(text: string): CorrectionsFile {
	if (Number(versionLine.exec(text)?.groups?.version ?? version) > version) return {kind: 'newer'};
	const lines = text.split(/\r?\n/u);
	const corrections = readRules(lines);
	const strange = lines.filter((line) => ![heading, rule, comment].some((pattern) => pattern.test(line))).length;
	const isText = !text.includes('\u0000') && !text.includes('\uFFFD');
	return isText && (strange === 0 || strange < corrections.length) ? {kind: 'corrections', corrections} : {kind: 'damaged'};
}

function readRules(lines: readonly string[]): Correction[] {
	let scope: string = everywhere;
	return lines.flatMap((line): Correction[] => {
		scope = heading.exec(line)?.groups?.scope?.trim() ?? scope;
		const {verdict, passage} = rule.exec(line)?.groups ?? {};
		return passage ? [{scope, verdict: verdict === 'keep' ? 'keep' : 'remove', passage}] : [];
	});
}

/** The text with one more correction under its heading; all other lines stay as they are. An opposite one of the same passage goes. */
export function addCorrection(text: string, correction: Correction): string {
	const {scope, verdict, passage} = correction;
	const cleared = removeCorrection(removeCorrection(text, {...correction, verdict: 'keep'}), {...correction, verdict: 'remove'});
	const lines = cleared.trimEnd().split('\n');
	const at = lines.findLastIndex((line) => heading.exec(line)?.groups?.scope?.trim() === scope);
	if (at < 0) return `${[...lines, '', `[${scope}]`, `${verdict}: ${passage}`].join('\n')}\n`;
	const next = lines.findIndex((line, index) => index > at && heading.test(line));
	const last = lines.findLastIndex((line, index) => (next < 0 || index < next) && line.trim() !== '');
	return `${lines.toSpliced(last + 1, 0, `${verdict}: ${passage}`).join('\n')}\n`;
}

/** The text without a correction, and without its heading where nothing else stands under it. */
export function removeCorrection(text: string, {scope, verdict, passage}: Correction): string {
	let current: string = everywhere;
	const lines = text.split('\n').filter((line) => {
		current = heading.exec(line)?.groups?.scope?.trim() ?? current;
		const found = rule.exec(line)?.groups;
		return !(current === scope && found?.verdict === verdict && found.passage === passage);
	});
	return lines.filter((line, index) => !isBareHeading(line, index, lines)).join('\n');
}

/** A heading followed by nothing but blank lines up to the next one. */
function isBareHeading(line: string, index: number, lines: readonly string[]): boolean {
	if (!heading.test(line)) return false;
	const next = lines.slice(index + 1).find((other) => other.trim() !== '');
	return next === undefined || heading.test(next);
}
