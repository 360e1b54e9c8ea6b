/** The place of the greatest number, of equals the first, each times its factor where factors are given; −1 of none. */
export function bestPlace(numbers: ArrayLike<number>, factors?: ArrayLike<number>): number {
	let best = -1;
	let most = Number.NEGATIVE_INFINITY;
	for (let place = 0; place < numbers.length; place++) {
		const number = (numbers[place] as number) * (factors ? (factors[place] as number) : 1);
		if (number > most) [best, most] = [place, number];
	}
	return best;
}
