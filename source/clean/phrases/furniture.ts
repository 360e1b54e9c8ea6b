import {english} from './english.js';
import {german} from './german.js';
import type {PhraseRule} from './phrase-rule.js';

/** All furniture rules. German pages carry English furniture and the other way round, so both tables always apply. */
export const furniture: readonly PhraseRule[] = [...german, ...english];
