/** "Nicht nur …" and "not just …" wait for what else. */
const half = /(?:nicht nur|nicht allein|not (?:just|only))(?!.*(?:sondern|but))/iu;
const otherHalf = /^[\s,]*(?:sondern|but (?:also|rather))\s/u;

/**
 * Does a stretch begin like a sentence and leave no quotation, bracket or pair of words open?
 * @param rest what follows it in its sentence
 */
export function isUnbroken(stretch: string, rest: string): boolean {
	if (/^[\p{Ll}([]/u.test(stretch) || otherHalf.test(rest) || (rest !== '' && half.test(stretch))) return false;
	const count = (pattern: RegExp): number => stretch.match(pattern)?.length ?? 0;
	return count(/["„“”]/gu) % 2 === 0 && count(/[«»]/gu) % 2 === 0 && count(/\(/gu) === count(/\)/gu) && count(/\[/gu) === count(/\]/gu);
}
