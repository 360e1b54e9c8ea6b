// What the bundle changes in the packages it takes in, so that a start and a key cost less; what they do stays.
import {createRequire} from 'node:module';
import {fileURLToPath} from 'node:url';
import {isDeepStrictEqual} from 'node:util';

/** A package that no longer holds what is to be changed in it stops the build: what follows may rest on it. */
function swap(code, part, other) {
	if (!code.includes(part)) throw new Error(`not found in a package: ${part}`);
	return code.replaceAll(part, other);
}

/** Ink asks for React's developer tools in development only; the shipped program has none. */
const withoutDevtools = {
	name: 'without-devtools',
	resolveId: (name) => (name === 'react-devtools-core' ? '\0absent' : null),
	load: (id) => (id === '\0absent' ? 'export default {}' : null),
};

/** meow carries a checker of package files and runs it as it loads; as nothing here asks for it, it can be left out. */
const withoutPackageCheck = {
	name: 'without-package-check',
	transform(code, id) {
		if (!/meow\/build\/(?:dependencies|options)\.js$/.test(id)) return null;
		return code
			.replace(/(?<== )(?=(?:require\w+|\/\*@__PURE__\*\/\s*getDefaultExportFromCjs|getDefaultExportFromCjs)\()/g, '/* @__PURE__ */ ')
			.replace(/^promisify\(execFile\);$/m, '')
			.replace(/normalizePackageData\((\w+)\);/g, '$1;');
	},
};

/**
 * What tells signs apart is made as these packages load, which takes longer than the rest of a short run; most texts never need it.
 * An emoji is asked for only of what holds one of its parts, which are quickly told.
 */
const withLateSegmenters = {
	name: 'with-late-segmenters',
	transform(code, id) {
		if (!/(?:string-width|wrap-ansi|slice-ansi)\/index\.js$/.test(id)) return null;
		return code
			.replace(
				/^const segmenter = (new Intl\.Segmenter\(.*\));$/m,
				'let made; const segmenter = {segment: (text) => (made ??= $1).segment(text)};',
			)
			.replace(
				/^const rgiEmojiRegex = .*$/m,
				'const pictured = /[\\p{Extended_Pictographic}\\p{Regional_Indicator}\\u20E3]/u; let rgi;\n' +
					'const rgiEmojiRegex = {test: (text) => pictured.test(text) && (rgi ??= new RegExp("^\\\\p{RGI_Emoji}$", "v")).test(text)};',
			);
	},
};

/** Ink and what it is made of measure each line several times a frame, and nearly all of them are simple. */
const withQuickWidth = {
	name: 'with-quick-width',
	resolveId: (name, importer) =>
		name === 'string-width' && importer?.includes('/node_modules/')
			? fileURLToPath(new URL('../source/present/text/quick-string-width.ts', import.meta.url))
			: null,
};

/**
 * Ink makes its memory of measured and parsed lines anew for every frame, in which most lines are those of the frame before. Here it
 * lasts, and also knows the lines of a text and the string of a row whose cells are the very same.
 */
const withMemory = {
	name: 'with-memory',
	transform(code, id) {
		if (!/ink\/build\/output\.js$/.test(id)) return null;
		const blank = "row.push({\n                    type: 'char',";
		return [
			[blank, blank.replace('({', '(blankCell_ ??= {')],
			['caches = new OutputCaches();', 'caches = lasting();'],
			['let lines = characterLines.map(line => styledCharsToString(line));', 'let lines = this.caches.linesOf(text, characterLines);'],
			[
				`generatedOutput = output\n            .map(line => {`,
				`generatedOutput = output.map((line, row) => {\n            const known = this.caches.rowOf(row, line);\n            if (known) return known.string;`,
			],
			[
				'return styledCharsToString(lineWithoutEmptyItems).trimEnd();',
				'return this.caches.keepRow(row, line, styledCharsToString(lineWithoutEmptyItems).trimEnd());',
			],
			[
				'class OutputCaches {',
				`let blankCell_;
let lasting_;
const lasting = () => (lasting_ && lasting_.styledChars.size < 2000 ? lasting_ : (lasting_ = new OutputCaches()));
class OutputCaches {
    texts = new Map();
    rows = [];
    linesOf(text, characterLines) {
        let lines = this.texts.get(text);
        if (!lines) this.texts.set(text, (lines = characterLines.map(line => styledCharsToString(line))));
        return lines;
    }
    rowOf(row, cells) {
        const known = this.rows[row];
        return known && known.cells.length === cells.length && cells.every((cell, at) => cell === known.cells[at]) ? known : null;
    }
    keepRow(row, cells, string) {
        this.rows[row] = {cells, string};
        return string;
    }`,
			],
		].reduce((changed, [part, other]) => swap(changed, part, other), code);
	},
};

/** Ink's layout engine fetches its own bytes, a data address, for which Node loads a whole web client; it can do without. */
const withoutFetch = {
	name: 'without-fetch',
	transform: (code, id) => (/yoga-wasm-base64-esm\.js$/.test(id) ? swap(code, 'typeof fetch', '"undefined"') : null),
};

/** Hyphenation patterns are one literal of 56,000 lines, which takes JavaScript's parser more than three times as long as JSON's. */
const withParsedPatterns = {
	name: 'with-parsed-patterns',
	transform(_code, id) {
		if (!/hyphen\/patterns\/[^/]+\.js$/.test(id)) return null;
		const patterns = createRequire(import.meta.url)(id);
		const json = JSON.stringify(patterns);
		if (!isDeepStrictEqual(JSON.parse(json), patterns)) throw new Error(`not JSON: ${id}`);
		return `module.exports = JSON.parse(${JSON.stringify(json)});`;
	},
};

/** Plugins for rolldown, in the order in which they are asked. */
export const packageChanges = [
	withoutDevtools,
	withoutPackageCheck,
	withLateSegmenters,
	withoutFetch,
	withQuickWidth,
	withMemory,
	withParsedPatterns,
];
