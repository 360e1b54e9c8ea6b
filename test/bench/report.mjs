/** A table of rows with the same keys. @param {string} title @param {readonly Record<string, string | number>[]} rows */
export function table(title, rows) {
	const columns = Object.keys(rows[0] ?? {});
	const cells = [columns, ...rows.map((row) => columns.map((column) => shown(row[column] ?? '')))];
	const widths = columns.map((_, at) => Math.max(...cells.map((line) => line[at]?.length ?? 0)));
	const lines = cells.map((line) =>
		line.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join('  '),
	);
	return `\n${title}\n${lines.join('\n')}`;
}

const shown = (/** @type {string | number} */ value) => (typeof value === 'string' ? value : Number(value.toPrecision(3)).toString());

/** The exponent by which one column grows with another, from the first row to the last. @param {readonly Record<string, string | number>[]} rows @param {string} of @param {string} what */
export function growth(rows, of, what) {
	const [first, last] = [rows[0], rows.at(-1)];
	if (!first || !last || first === last) return 'one size only';
	return (Math.log(Number(last[what]) / Number(first[what])) / Math.log(Number(last[of]) / Number(first[of]))).toFixed(2);
}
