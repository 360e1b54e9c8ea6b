/** A PDF of one page with these lines, each with its place from the left and from the bottom, in letters of a size. */
export function somePdf(lines: readonly (readonly [text: string, left: number, base: number, size?: number])[]): Buffer {
	const drawn = lines.map(([text, left, base, size = 10]) => `BT /F1 ${size} Tf ${left} ${base} Td (${text}) Tj ET`).join('\n');
	const objects = [
		'<</Type/Catalog/Pages 2 0 R>>',
		'<</Type/Pages/Kids[3 0 R]/Count 1>>',
		'<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>',
		`<</Length ${drawn.length}>>stream\n${drawn}\nendstream`,
		'<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>',
	];
	return Buffer.from(
		`%PDF-1.4\n${objects.map((object, at) => `${at + 1} 0 obj\n${object}\nendobj\n`).join('')}trailer<</Root 1 0 R>>\n%%EOF\n`,
		'latin1',
	);
}
