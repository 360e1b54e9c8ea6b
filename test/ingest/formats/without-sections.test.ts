import fc from 'fast-check';
import {expect, test} from 'vitest';
import {withoutSections} from '../../../source/ingest/formats/feed/without-sections.js';

test('takes out what a pattern would', () => {
	const piece = fc.constantFrom('<!--', '-->', '<![CDATA[', ']]>', '<item>', 'Kai');
	fc.assert(
		fc.property(fc.array(piece), (pieces) => {
			const xml = pieces.join('');
			expect(withoutSections(xml)).toBe(xml.replace(/<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>/gu, ''));
		}),
	);
});

test('reads many comments that never end once', () => {
	const start = process.cpuUsage();
	expect(withoutSections('<!--'.repeat(500_000))).toHaveLength(2_000_000);
	expect(process.cpuUsage(start).user / 1e6).toBeLessThan(3);
});
