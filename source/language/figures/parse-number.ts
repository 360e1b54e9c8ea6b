/**
 * The value of a number in digits as its language writes it: "1.078,5" is 1078.5 in German, "1,078.5" in English.
 * A separator that cannot group thousands where it stands is a decimal one in either ("639.40"); where it comes again it makes no
 * number but a version ("4.8.2"): NaN.
 */
export function parseNumber(written: string, language: string): number {
	const digits = written.replace(/[\s\u00A0\u202F'’]/gu, '');
	const [group, decimal] = language === 'de' ? ['.', ','] : [',', '.'];
	const last = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
	if (last < 0) return Number(digits);
	const sign = digits[last] ?? '';
	const isRepeated = digits.indexOf(sign) !== last;
	const isMixed = digits.includes(sign === group ? decimal : group);
	const groups = sign === group && /^[1-9]\d{0,2}(?:[.,]\d{3})+$/u.test(digits);
	if (isRepeated && !/^\d{1,3}(?:[.,]\d{2,3})*[.,]\d{3}$/u.test(digits)) return Number.NaN;
	if (isRepeated || (groups && !isMixed)) return Number(digits.replace(/[.,]/gu, ''));
	return Number(`${digits.slice(0, last).replace(/[.,]/gu, '')}.${digits.slice(last + 1)}`);
}
