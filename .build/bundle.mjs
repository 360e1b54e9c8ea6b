// Bundles the program (dist/cli.js, with the reader as a chunk of its own) and the library (dist/index.js).
import {createHash} from 'node:crypto';
import {existsSync} from 'node:fs';
import {chmod, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {rolldown} from 'rolldown';

const root = fileURLToPath(new URL('..', import.meta.url));

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
		name === 'string-width' && importer?.includes('/node_modules/') ? path.join(root, 'source/present/text/quick-string-width.ts') : null,
};

/** Ink makes its memory of measured and parsed lines anew for every frame, in which most lines are those of the frame before. */
const withMemory = {
	name: 'with-memory',
	transform: (code, id) =>
		/ink\/build\/output\.js$/.test(id)
			? code
					.replace('caches = new OutputCaches();', 'caches = known();')
					.concat(
						'\nlet caches_ = new OutputCaches();\n',
						'const known = () => (caches_.styledChars.size < 2000 ? caches_ : (caches_ = new OutputCaches()));\n',
					)
			: null,
};

/** Ink's layout engine fetches its own bytes, a data address, for which Node loads a whole web client; it can do without. */
const withoutFetch = {
	name: 'without-fetch',
	transform: (code, id) => (/yoga-wasm-base64-esm\.js$/.test(id) ? swap(code, 'typeof fetch', '"undefined"') : null),
};

/**
 * What the same of the modules named load becomes one file; what the first of them, `base`, load is there before the others come. A
 * bundler left to itself cuts a file for every set of users, of which a run then opens fifty, each opened, resolved and parsed on its own.
 */
function loadedTogether({base = [], later = []}) {
	const files = new Map();
	return {
		plugin: {
			name: 'loaded-together',
			buildEnd() {
				const loadedBy = (name) => {
					const seen = new Set();
					const open = [path.join(root, 'source', name)];
					for (let id = open.pop(); id; id = open.pop()) {
						if (seen.has(id)) continue;
						seen.add(id);
						open.push(...(this.getModuleInfo(id)?.importedIds ?? []));
					}
					return seen;
				};
				const nameOf = (name) => path.parse(name).name;
				for (const name of base) for (const id of loadedBy(name)) if (!files.has(id)) files.set(id, nameOf(name));
				const early = new Set(files.keys());
				for (const name of later)
					for (const id of loadedBy(name)) if (!early.has(id)) files.set(id, [files.get(id), nameOf(name)].filter(Boolean).join('+'));
			},
		},
		codeSplitting: {includeDependenciesRecursively: false, groups: [{debugName: 'loaded-together', name: (id) => files.get(id) ?? null}]},
	};
}

/** The folder of the package a file belongs to; some packages carry parts of others, without a package.json of their own. */
function packageOf(file) {
	const folder = file.match(/^.*node_modules\/(?:@[^/]+\/)?[^/]+/)?.[0];
	if (!folder || existsSync(path.join(root, folder, 'package.json'))) return folder;
	return packageOf(folder.slice(0, folder.lastIndexOf('/node_modules/')));
}

/** The licences of all packages that went into the bundle, as most of them ask for. */
async function licences(modules) {
	const folders = new Set(modules.flatMap((id) => packageOf(path.relative(root, id)) ?? []));
	const entries = await Promise.all(
		[...folders].sort().map(async (folder) => {
			const {name, version, license} = JSON.parse(await readFile(path.join(root, folder, 'package.json'), 'utf8'));
			const file = (await readdir(path.join(root, folder))).find((candidate) => /^licen[cs]e/i.test(candidate));
			return `${name} ${version} (${license})\n\n${file ? await readFile(path.join(root, folder, file), 'utf8') : ''}`;
		}),
	);
	return entries.join(`\n${'-'.repeat(80)}\n`);
}

/** Names what the program does: what an earlier one kept of its work is not taken for this one's. */
async function buildId() {
	const hash = createHash('sha1');
	const files = (await readdir(path.join(root, 'source'), {recursive: true})).filter((name) => /\.(?:tsx?|json)$/u.test(name)).sort();
	for (const name of [...files.map((file) => `source/${file}`), 'package-lock.json'])
		hash.update(name).update(await readFile(path.join(root, name)));
	return hash.digest('hex');
}

await rm(path.join(root, 'dist'), {recursive: true, force: true});
const dist = path.join(root, 'dist');
const shared = {
	cwd: root,
	platform: 'node',
	preserveEntrySignatures: 'allow-extension',
	transform: {
		define: {
			'process.env.NODE_ENV': '"production"',
			'process.env.DEV': '"false"',
			'process.env.META_BRIEF_BUILD': JSON.stringify(await buildId()),
		},
	},
};

/** Bundles what starts with one module of source/; see `loadedTogether`; without `base` it becomes one file. */
async function bundle(entry, {chunks, base, later}) {
	const {plugin, codeSplitting} = loadedTogether({base, later});
	const name = path.parse(entry).name;
	const bundled = await rolldown({
		...shared,
		input: {[name]: `source/${entry}`},
		plugins: [withoutDevtools, withoutPackageCheck, withLateSegmenters, withoutFetch, withQuickWidth, withMemory, plugin],
	});
	const {output} = await bundled.write({
		dir: dist,
		minify: true,
		comments: false,
		chunkFileNames: `${chunks}/[name]-[hash].js`,
		codeSplitting: base ? codeSplitting : false,
	});
	return output.flatMap(({moduleIds}) => moduleIds ?? []);
}

const modules = await Promise.all([
	bundle('cli.ts', {
		chunks: 'chunks',
		base: ['cli/main.ts', 'cli/run.ts'],
		later: [
			'cli/commands/open.ts',
			'tui/open-reader.ts',
			'tui/start-screen.tsx',
			'cli/collection/read-anew.ts',
			'arrange-articles.ts',
			'analyse/summary/summarise.ts',
		],
	}),
	bundle('cli/thread.ts', {
		chunks: 'threads',
		base: ['cli/thread.ts'],
		// Not the threads' own modules, which do their work as they load: another thread may need what is in a file with them.
		later: ['cli/collection/clean-record.ts', 'cli/load-brief.ts', 'cli/search/renew-index.ts'],
	}),
	bundle('index.ts', {chunks: 'library'}),
	// Its parser alone is larger than all else: a file that nobody reads but for a PDF.
	bundle('ingest/formats/pdf/pdf-thread.ts', {chunks: 'pdf'}),
]);
await writeFile(path.join(dist, 'third-party-licences.txt'), await licences([...new Set(modules.flat())]));
await chmod(path.join(dist, 'cli.js'), 0o755);
