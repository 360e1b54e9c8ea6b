import {asGiven} from '../../source/as-given.js';
import {cleanArticle} from '../../source/clean/clean-article.js';
import {limits} from '../../source/ingest/limits.js';
import {readDocument} from '../../source/ingest/read-document.js';
import {PackedBomb} from '../../source/ingest/unpack.js';
import {neutralise} from '../../source/language/neutralise.js';
import type {Article} from '../../source/model/article.js';
import type {FuzzDocument} from './make-document.js';

/** Milliseconds of processor time one article may take to be cleaned, and a document of some megabytes to be read. */
const patience = 5000;

const steering =
	// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
	/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF]|\p{M}{7}|[\u{E0000}-\u{E0FFF}]/u;

/** What went wrong with a document on its way through ingest and clean; nothing if all laws held. */
export async function checkDocument({name, pieces, bytes}: FuzzDocument): Promise<readonly string[]> {
	const faults: string[] = [];
	let [answers, start] = [0, process.cpuUsage()];
	const timed = (what: string) => {
		const {user, system} = process.cpuUsage(start);
		if ((user + system) / 1000 > patience) faults.push(`${what} took ${Math.round((user + system) / 1000)} ms`);
		start = process.cpuUsage();
	};
	const chunks = (async function* () {
		yield* pieces;
	})();
	try {
		for await (const one of readDocument(name, chunks, limits)) {
			timed('reading');
			answers++;
			if (one.kind === 'failure') continue;
			const [article, given] = [cleanArticle({id: 'a', ...one.record}), asGiven({id: 'a', ...one.record})];
			timed('cleaning');
			faults.push(...steers(article), ...steers(given), ...lost(article, one.record.text ?? null));
			start = process.cpuUsage();
		}
	} catch (error) {
		if (!isExpected(error)) return [...faults, `threw ${error instanceof Error ? error.stack : String(error)}`];
		answers++;
	}
	if (answers === 0 && /\S/u.test(bytes.toString('latin1'))) faults.push('gave neither article nor failure');
	return faults;
}

/** What `readSources` turns into a failure. */
const isExpected = (error: unknown): boolean =>
	error instanceof PackedBomb || (error instanceof Error && 'code' in error && String(error.code).startsWith('Z_'));

/** Texts of an article that could steer a terminal. */
function steers(value: unknown, place = 'article'): string[] {
	if (typeof value === 'string') return steering.test(value) ? [`${place} steers: ${JSON.stringify(value.slice(0, 80))}`] : [];
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, inside]) => steers(inside, `${place}.${key}`));
}

/** Letters and digits of a text that are in no block and no removal; a stamp fused with another text is cut from it within a word. */
function lost(article: Article, text: string | null): string[] {
	if (text === null) return [];
	const letters = (from: string) => (from.match(/[\p{L}\p{N}]/gu) ?? []).toSorted().join('');
	const kept = [...article.blocks, ...article.removed].map((piece) => piece.text).join('\n');
	return letters(neutralise(text)) === letters(kept) ? [] : ['words of the text are neither in a block nor in a removal'];
}
