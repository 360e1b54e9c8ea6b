import type {Figure} from '../../model/figure.js';

// A coarser number of at most this relative distance is the same one rounded: "1,78 Billionen" and "1,8 Billionen".
const rounding = 0.02;

type Quantity = Pick<Figure, 'kind' | 'value' | 'unit'>;

/** Whether two figures state one quantity: kind and unit agree, values are equal or one rounds the other; dates agree in what both give. */
export function isSameQuantity(a: Quantity, b: Quantity): boolean {
	if (a.kind !== b.kind) return false;
	if (a.kind === 'date') return a.unit === b.unit && isSameDate(a.value, b.value);
	if (a.unit !== b.unit && !(a.kind === 'count' && (a.value === b.value || a.unit === null || b.unit === null))) return false;
	return a.value === b.value || isRounded(a.value, b.value) || isRounded(b.value, a.value);
}

/** Whether the first number is the second to fewer digits, two at least. */
function isRounded(coarse: number, fine: number): boolean {
	if (Math.abs(coarse - fine) > rounding * Math.abs(fine)) return false;
	const digits = significantDigits(coarse);
	if (digits < 2 || digits >= significantDigits(fine)) return false;
	return Number(fine.toPrecision(digits)) === coarse;
}

const significantDigits = (value: number): number => value.toExponential().replace(/e.*$/u, '').replace(/\D/gu, '').length;

function isSameDate(a: number, b: number): boolean {
	const [left, right] = [parts(a), parts(b)];
	return (
		left.some((part, index) => part > 0 && part === right[index]) &&
		left.every((part, index) => part === 0 || right[index] === 0 || part === right[index])
	);
}

/** Year, month and day of a date's value; 0 for a part not given. */
const parts = (value: number): number[] =>
	value >= 1000 && value < 10_000 ? [value, 0, 0] : [Math.floor(value / 10_000), Math.floor(value / 100) % 100, value % 100];
