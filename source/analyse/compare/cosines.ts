// Rarity is counted as if among this many documents at least: in two short texts a shared word is not common for being shared.
const fewest = 30;

type Counts = ReadonlyMap<string, number>;

interface Postings {
	readonly documents: number[];
	readonly weights: number[];
}

/**
 * The cosine of each document of a with each of b over tf-idf weights (log term frequency, log inverse document frequency
 * over both sides): rows for a, columns for b, 0 to 1. By way of each term's postings, so that unlike pairs cost nothing.
 */
export function cosines(a: readonly Counts[], b: readonly Counts[]): Float64Array[] {
	const [inA, inB] = [indexed(a), indexed(b)];
	const total = Math.max(a.length + b.length, fewest) + 1;
	const rarity = (term: string) =>
		Math.log(total / ((inA.get(term)?.documents.length ?? 0) + (inB.get(term)?.documents.length ?? 0) + 0.5)) ** 2;
	const [normsA, normsB] = [norms(inA, a.length, rarity), norms(inB, b.length, rarity)];
	const rows = a.map(() => new Float64Array(b.length));
	for (const [term, left] of inA) {
		const right = inB.get(term);
		if (right) addProducts(rows, left, right, rarity(term));
	}
	return rows.map((row, i) => row.map((value, j) => (value === 0 ? 0 : value / ((normsA[i] ?? 1) * (normsB[j] ?? 1)))));
}

function indexed(documents: readonly Counts[]): Map<string, Postings> {
	const postings = new Map<string, Postings>();
	for (const [index, counts] of documents.entries()) {
		for (const [term, count] of counts) {
			const list = postings.get(term) ?? {documents: [], weights: []};
			list.documents.push(index);
			list.weights.push(count < 1 ? count : 1 + Math.log(count));
			postings.set(term, list);
		}
	}
	return postings;
}

function norms(postings: ReadonlyMap<string, Postings>, size: number, rarity: (term: string) => number): Float64Array {
	const squares = new Float64Array(size);
	for (const [term, {documents, weights}] of postings) {
		const factor = rarity(term);
		for (const [k, document] of documents.entries()) squares[document] = (squares[document] ?? 0) + factor * (weights[k] ?? 0) ** 2;
	}
	return squares.map(Math.sqrt);
}

function addProducts(rows: readonly Float64Array[], left: Postings, right: Postings, factor: number): void {
	for (let k = 0; k < left.documents.length; k += 1) {
		const row = rows[left.documents[k] ?? 0];
		const weight = (left.weights[k] ?? 0) * factor;
		if (!row) continue;
		for (let l = 0; l < right.documents.length; l += 1) {
			const column = right.documents[l] ?? 0;
			row[column] = (row[column] ?? 0) + weight * (right.weights[l] ?? 0);
		}
	}
}
