import path from 'node:path';
import type {ConfiguredSource} from '../../model/config.js';
import {sourceWords} from '../../wording/sources.js';
import {UsageError} from '../usage-error.js';

/** The source of the library that is meant by its number, address, path or name, or by a part of one; throws UsageError where that fits several. */
export function findSource(name: string, sources: readonly ConfiguredSource[]): ConfiguredSource | null {
	const exact = sources.find(
		(one, at) => [one.source, one.written, one.name, String(at + 1)].includes(name) || one.source === path.resolve(name),
	);
	if (exact) return exact;
	const part = name.toLowerCase();
	const fitting = sources.filter((one) => one.source.toLowerCase().includes(part) || one.name?.toLowerCase().includes(part));
	if (fitting.length > 1)
		throw new UsageError((_, language) => sourceWords[language].severalFit(name, fitting.map(({source}) => source).join(', ')));
	return fitting[0] ?? null;
}
