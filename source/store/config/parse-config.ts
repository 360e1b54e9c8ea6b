import {isMap, isScalar, isSeq, LineCounter, type Pair, parseDocument} from 'yaml';
import type {Config, ConfigEntry, ConfiguredSource, FilePlace, Retention} from '../../model/config.js';
import type {ConfigProblem} from './config-problem.js';

/** What one configuration file says; what it does not say is left out. */
export type ParsedConfig =
	| {readonly kind: 'config'; readonly config: Partial<Config>}
	| {readonly kind: 'wrong'; readonly problems: readonly [ConfigProblem, ...ConfigProblem[]]};

/** Reads the text of a configuration file (YAML). Every mistake in it is named with its line; a file with one says nothing. */
export function parseConfig(text: string, file: string): ParsedConfig {
	const lines = new LineCounter();
	const document = parseDocument(text, {lineCounter: lines, prettyErrors: false});
	const at = (offset: number | undefined): FilePlace => ({file, line: lines.linePos(offset ?? 0).line || 1});
	const [broken] = document.errors;
	if (broken) return {kind: 'wrong', problems: [{kind: 'syntax', detail: broken.message, place: at(broken.pos[0])}]};
	const reader = new ConfigReader(at);
	const config = document.contents === null ? {} : reader.config(document.contents);
	const [first, ...others] = reader.problems;
	return first ? {kind: 'wrong', problems: [first, ...others]} : {kind: 'config', config};
}

type Node = {readonly range?: readonly [number, ...number[]] | null | undefined};
type Mutable<T> = {-readonly [K in keyof T]: T[K]};

class ConfigReader {
	readonly problems: ConfigProblem[] = [];
	readonly #at: (offset: number | undefined) => FilePlace;

	constructor(at: (offset: number | undefined) => FilePlace) {
		this.#at = at;
	}

	config(root: unknown): Partial<Config> {
		const config: Partial<Mutable<Config>> = {};
		for (const [key, value, pair] of this.#pairs(root, 'sources: …')) {
			if (key === 'sources') config.sources = this.#sources(value);
			else if (key === 'keep') config.keep = this.#keep(value);
			else if (key === 'options' || key === 'topics' || key === 'keys') config[key] = this.#entries(value, key);
			else this.#wrong('unknownKey', key, pair);
		}
		return config;
	}

	#sources(node: unknown): ConfiguredSource[] {
		if (isEmpty(node)) return [];
		if (!isSeq(node)) return this.#none('notAList', 'sources', node);
		return node.items.flatMap((item) => this.#source(item));
	}

	#source(node: unknown): ConfiguredSource[] {
		if (!isMap(node))
			return this.#texts(node, 'sources').map((source) => ({source, written: source, name: null, topic: null, place: this.#placeOf(node)}));
		const fields = new Map(this.#pairs(node, 'sources').map(([key, value, pair]) => [key, {value, pair}]));
		for (const [key, {pair}] of fields) if (!sourceKeys.has(key)) this.#wrong('unknownKey', key, pair);
		const field = (key: string) => (fields.has(key) ? (this.#texts(fields.get(key)?.value, key)[0] ?? null) : null);
		const source = field('source');
		if (!source) return this.#none('noSource', 'source', node);
		return [{source, written: source, name: field('name'), topic: field('topic'), place: this.#placeOf(node)}];
	}

	#keep(node: unknown): Retention {
		const keep: Mutable<Retention> = {days: null, articles: null};
		for (const [key, value, pair] of this.#pairs(node, 'keep')) {
			const number = isScalar(value) ? value.value : null;
			if (key !== 'days' && key !== 'articles') this.#wrong('unknownKey', key, pair);
			else if (typeof number === 'number' && Number.isSafeInteger(number) && number > 0) keep[key] = number;
			else this.#wrong('notANumber', key, value);
		}
		return keep;
	}

	#entries(node: unknown, name: string): ConfigEntry[] {
		return this.#pairs(node, name).map(([key, value, pair]) => ({
			name: key,
			values: isSeq(value) ? value.items.flatMap((item) => this.#texts(item, key)) : this.#texts(value, key),
			place: this.#placeOf(pair.key),
		}));
	}

	/** The keys of a map with their values. */
	#pairs(node: unknown, name: string): [key: string, value: unknown, pair: Pair][] {
		if (isEmpty(node)) return [];
		if (!isMap(node)) return this.#none('notAMap', name, node);
		return node.items.map((pair) => [String(isScalar(pair.key) ? pair.key.value : pair.key), pair.value, pair]);
	}

	/** A text, or a number or yes and no as they were written. */
	#texts(node: unknown, name: string): string[] {
		if (isScalar(node) && node.value !== null && node.value !== '')
			return [typeof node.value === 'string' ? node.value : (node.source ?? String(node.value))];
		return this.#none('notText', name, node);
	}

	#none(kind: ConfigProblem['kind'], detail: string, node: unknown): [] {
		this.#wrong(kind, detail, node);
		return [];
	}

	#wrong(kind: ConfigProblem['kind'], detail: string, node: unknown): void {
		this.problems.push({kind, detail, place: this.#placeOf(node)});
	}

	#placeOf(node: unknown): FilePlace {
		const {key, range} = (node ?? {}) as Node & {readonly key?: Node};
		return this.#at((range ?? key?.range)?.[0]);
	}
}

const sourceKeys: ReadonlySet<string> = new Set(['source', 'name', 'topic']);

const isEmpty = (node: unknown): boolean => node === null || (isScalar(node) && node.value === null);
