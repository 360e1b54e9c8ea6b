import {collectFigures} from '../../../analyse/figures/collect-figures.js';
import type {Brief} from '../../../model/brief.js';
import {memoised} from '../memoised.js';

/** The ledger of a brief's figures. */
export const figuresOf = memoised((brief: Brief) => collectFigures(brief.articles), 1);
