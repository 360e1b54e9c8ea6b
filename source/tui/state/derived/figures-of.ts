import {collectFigures} from '../../../analyse/figures/collect-figures.js';
import type {Brief} from '../../../model/brief.js';
import {inKinds} from '../../layout/in-kinds.js';
import {memoised} from '../memoised.js';

/** The ledger of a brief's figures: money first, dates and years last. */
export const figuresOf = memoised((brief: Brief) => inKinds(collectFigures(brief.articles)), 1);
