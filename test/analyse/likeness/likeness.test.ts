import fc from 'fast-check';
import {expect, test} from 'vitest';
import {likeness} from '../../../source/analyse/likeness/likeness.js';
import {weighSentences} from '../../../source/analyse/likeness/weigh-sentences.js';

/** How alike the first two of some German sentences are. */
function alike(...texts: readonly [string, string, ...string[]]): number {
	const [a, b] = weighSentences(texts, 'de');
	if (!a || !b) throw new Error('two sentences are needed');
	return likeness(a, b);
}

test('a sentence is wholly like itself, and one of other letters not at all', () => {
	expect(alike('Der Hafen wächst.', 'Der Hafen wächst.')).toBeCloseTo(1);
	expect(alike('Der Hafen wächst.', 'Zoo putzt Vogelkäfig')).toBeLessThan(0.1);
});

test('compounds and other endings are seen through', () => {
	const other = alike('Der Ausbau des Hafens kostet viel.', 'Die Linden am Kai bleiben stehen.');
	expect(alike('Der Ausbau des Hafens kostet viel.', 'Der Hafenausbau ist kostspielig.')).toBeGreaterThan(2 * other);
});

test('what every German sentence has makes two less alike than what few have', () => {
	const common = alike('der und die Möwe', 'der und die Schleuse');
	expect(alike('Quallen Xylofon die Möwe', 'Quallen Xylofon der Kai')).toBeGreaterThan(common);
});

test('what all of a story say tells less than what two of them say', () => {
	const [one, other] = ['Brandis lobt den Kai.', 'Brandis tadelt die Reeder.'];
	const others = ['Brandis kam spät.', 'Brandis ging früh.', 'Brandis schwieg.', 'Brandis lacht.', 'Brandis isst.', 'Brandis ruht.'];
	expect(alike(one, other, ...others)).toBeLessThan(alike(one, other));
});

test('likeness is the same from both sides and between 0 and 1, whatever is read', () => {
	fc.assert(
		fc.property(fc.string({unit: 'grapheme'}), fc.string(), fc.constantFrom('de', 'en', 'fr', ''), (one, other, language) => {
			const [a, b] = weighSentences([one, other], language);
			if (!a || !b) return false;
			const value = likeness(a, b);
			return value === likeness(b, a) && value >= 0 && value <= 1;
		}),
	);
});
