import type {SentenceRarity} from './sentence-rarity.js';

/** How much two sentences have in common: the rarity of the terms that both hold, summed. */
export function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>, rarity: SentenceRarity): number {
	const [fewer, more] = a.size < b.size ? [a, b] : [b, a];
	let shared = 0;
	for (const term of fewer) if (more.has(term)) shared += rarity.of(term);
	return shared;
}
