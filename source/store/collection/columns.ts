import type {TopicScore} from '../../model/article.js';
import type {FiledSource, KeptFailure} from './collection.js';
import type {SegmentFile, Segments} from './segment-file.js';

/** Anything as JSON. */
export const jsonBytes = (value: unknown): Uint8Array => Buffer.from(JSON.stringify(value));

/** The value of a segment that `jsonBytes` made; null where there is none. */
export function readJson<Value>(file: SegmentFile, name: string): Value | null {
	const bytes = file.segment(name);
	return bytes && (JSON.parse(bytes.toString('utf8')) as Value);
}

/** Numbers as they lie in memory. */
export const numberBytes = ({buffer, byteOffset, byteLength}: ArrayBufferView): Uint8Array =>
	new Uint8Array(buffer as ArrayBuffer, byteOffset, byteLength);

/** The bytes of a segment that `numberBytes` made, where an array of numbers can be laid over them. */
export function readNumbers(file: SegmentFile, name: string): ArrayBuffer {
	const bytes = file.segment(name);
	if (!bytes) throw new Error(`no ${name}`);
	return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
}

/** Sources as columns: numbers take a fifth of what they take as text, and are read in no time. */
export function* sourceColumns(sources: readonly FiledSource[]): Segments {
	yield ['paths', jsonBytes(sources.map(({path}) => path))];
	yield ['sizes', numberBytes(Float64Array.from(sources, ({size}) => size))];
	yield ['dates', numberBytes(Float64Array.from(sources, ({modified}) => modified))];
	yield ['articles', numberBytes(Uint32Array.from(sources, ({articles}) => articles))];
	yield ['begins', jsonBytes(sources.flatMap(({begins}, at) => (begins === null ? [] : [[at, begins]])))];
	yield ['failures', jsonBytes(sources.flatMap(({failures}, at) => (failures.length > 0 ? [[at, failures]] : [])))];
}

/** What `sourceColumns` wrote. Throws where a column is missing. */
export function readSources(file: SegmentFile): readonly FiledSource[] {
	const [sizes, dates] = [new Float64Array(readNumbers(file, 'sizes')), new Float64Array(readNumbers(file, 'dates'))];
	const articles = new Uint32Array(readNumbers(file, 'articles'));
	const begins = new Map(readJson<(readonly [number, number])[]>(file, 'begins'));
	const failures = new Map(readJson<(readonly [number, readonly KeptFailure[]])[]>(file, 'failures'));
	return (readJson<readonly string[]>(file, 'paths') ?? []).map((path, at) => ({
		path,
		size: sizes[at] ?? -1,
		modified: dates[at] ?? -1,
		articles: articles[at] ?? 0,
		failures: failures.get(at) ?? [],
		begins: begins.get(at) ?? null,
	}));
}

/** The topics of articles as columns: what they are called is said once, and the scores are numbers. */
export function* topicColumns(topics: readonly (readonly TopicScore[])[]): Segments {
	const numbers = new Map<string, number>();
	const numberOf = ({name, mediaTopic}: TopicScore): number => {
		const key = JSON.stringify({name, mediaTopic});
		const known = numbers.get(key) ?? numbers.size;
		numbers.set(key, known);
		return known;
	};
	const all = topics.flat();
	yield ['topicCounts', numberBytes(Uint16Array.from(topics, ({length}) => length))];
	yield ['topicNumbers', numberBytes(Uint32Array.from(all, numberOf))];
	yield ['topicScores', numberBytes(Float64Array.from(all, ({score}) => score))];
	yield ['topicNames', jsonBytes([...numbers.keys()].map((key) => JSON.parse(key) as unknown))];
}

/** What `topicColumns` wrote. */
export function readTopics(file: SegmentFile): readonly (readonly TopicScore[])[] {
	const numbers = new Uint32Array(readNumbers(file, 'topicNumbers'));
	const scores = new Float64Array(readNumbers(file, 'topicScores'));
	const names = readJson<readonly Omit<TopicScore, 'score'>[]>(file, 'topicNames') ?? [];
	let at = 0;
	const next = (): TopicScore => {
		const {name = '', ...more} = names[numbers[at] ?? 0] ?? {};
		return {name, score: scores[at++] ?? 0, ...more};
	};
	return Array.from(new Uint16Array(readNumbers(file, 'topicCounts')), (count) => Array.from({length: count}, next));
}
