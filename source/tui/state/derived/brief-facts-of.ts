import {briefFacts} from '../../layout/brief-facts.js';
import {memoised} from '../memoised.js';

/** As `briefFacts`; counted once for each briefing, not for each frame. */
export const briefFactsOf = memoised(briefFacts);
