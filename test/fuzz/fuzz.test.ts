import {expect, test} from 'vitest';
import {checkDocument} from './check-document.js';
import {makeDocument} from './make-document.js';

// `npm run fuzz` makes thousands, with other seeds.
test('no document crashes, hangs, escapes or vanishes on its way through ingest and clean', async () => {
	for (let number = 0; number < 120; number++) {
		expect(await checkDocument(makeDocument(1, number)), `document ${number} of seed 1`).toEqual([]);
	}
}, 120_000);
