import type {ComparedFigure} from '../../model/comparison.js';
import type {Figure} from '../../model/figure.js';
import type {TextSpan} from '../../model/span.js';

/** A number that is part of a name or label ("Nord Stream 2", "Artikel 5"), which states no quantity. */
interface NumberedName extends TextSpan {
	/** Its last word before the number: "Aber Covid-19" names what "Covid-19" does. */
	readonly base: string;
	readonly number: number;
}

interface Sides {
	readonly a: TextSpan | null;
	readonly b: TextSpan | null;
}

// A capitalised word or two, a blank or hyphen, and a number that nothing is counted by: a mark, a small word or the end follows.
const numbered =
	/(?<![\p{L}\p{N}])(\p{Lu}\p{L}+(?:[ -]\p{Lu}\p{L}+)?)[ -](\d{1,4})(?![\p{L}\p{N}%°:-]|[.,]\d|[ \u00A0](?:\p{Lu}|%|€|\$))/gu;

/**
 * Names that aligned passages number otherwise ("Covid-19" here, "Covid-18" there), as figures that differ. Only where each passage
 * has one number for the name and neither text has the other's anywhere: a text that knows both means two things.
 * @param figures of both texts; what they hold is a quantity and no name
 */
export function compareNumberedNames(
	passages: readonly Sides[],
	texts: readonly [a: string, b: string],
	figures: readonly [a: readonly Figure[], b: readonly Figure[]],
): ComparedFigure[] {
	const [all, others] = [named(texts[0], figures[0]), named(texts[1], figures[1])];
	const numbersOf = (names: readonly NumberedName[], base: string) =>
		new Set(names.filter((name) => name.base === base).map(({number}) => number));
	return passages.flatMap(({a, b}): ComparedFigure[] => {
		const [left, right] = [within(all, a), within(others, b)];
		return left.flatMap((one) => {
			const [other] = right.filter(({base}) => base === one.base);
			if (!other || numbersOf(left, one.base).size > 1 || numbersOf(right, one.base).size > 1) return [];
			if (numbersOf(all, one.base).has(other.number) || numbersOf(others, one.base).has(one.number)) return [];
			return [{kind: 'count', about: one.base, a: side(one), b: side(other), status: 'differs'}];
		});
	});
}

function named(text: string, figures: readonly Figure[]): NumberedName[] {
	const found = Array.from(text.matchAll(numbered), ({0: whole, 1: base = '', 2: digits, index}): NumberedName => {
		return {base: base.split(/[ -]/u).at(-1) ?? base, number: Number(digits), text: whole, start: index, end: index + whole.length};
	});
	return found.filter(({start, end}) => !figures.some((figure) => figure.start < end && figure.end > start));
}

const within = (names: readonly NumberedName[], span: TextSpan | null): NumberedName[] =>
	span ? names.filter(({start, end}) => start >= span.start && end <= span.end) : [];

const side = ({number, start, end, text}: NumberedName) => ({value: number, unit: null, start, end, text});
