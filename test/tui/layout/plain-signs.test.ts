import {expect, test} from 'vitest';
import {plainSigns} from '../../../source/tui/layout/plain-signs.js';

test('says the signs of the press in ASCII where only ASCII can be shown', () => {
	expect(plainSigns('Datum aus „9. Juni“ – 3 · 4′ …', true)).toBe('Datum aus "9. Juni" - 3 | 4\' ...');
	expect(plainSigns('9 – 24', false)).toBe('9 – 24');
});
