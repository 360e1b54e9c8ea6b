// What all training scripts of cleaning share: arguments, data, and the product's own code. Development only.
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {gunzipSync} from 'node:zlib';
import {build} from 'esbuild';

/** The value behind `--name`, else the fallback. */
export function option(name, fallback) {
	const index = process.argv.indexOf(`--${name}`);
	return index < 0 ? fallback : process.argv[index + 1];
}

/** The objects of all files named among the arguments, one JSON object a line, gzipped or not. */
export function readData() {
	const files = process.argv.slice(2).filter((name, index, all) => /\.jsonl(\.gz)?$/.test(name) && all[index - 1] !== '--out');
	return files.flatMap((file) => {
		const bytes = readFileSync(file);
		const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
		return text
			.split('\n')
			.filter(Boolean)
			.map((line) => JSON.parse(line));
	});
}

/** A module of the product, so that training and use cannot drift apart. */
export async function loadProduct(entry) {
	const {outputFiles} = await build({
		entryPoints: [fileURLToPath(entry)],
		bundle: true,
		write: false,
		format: 'esm',
		platform: 'node',
		logLevel: 'error',
	});
	return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}

/** The site of a page by its address, without "www.". */
export const siteOf = ({site, url, id}) => site ?? (url?.match(/^https?:\/\/([^/]+)/)?.[1] ?? id).replace(/^www\./, '');

/** A fold for each site, so that no model is tested on a site it was trained on; the same on every run. */
export function foldsBySite(sites, folds) {
	let seed = 12345;
	const random = () => {
		seed = (seed * 48271) % 2147483647;
		return seed;
	};
	const order = [...new Set(sites)]
		.sort()
		.map((site) => ({site, place: random()}))
		.sort((a, b) => a.place - b.place);
	return new Map(order.map(({site}, index) => [site, index % folds]));
}
