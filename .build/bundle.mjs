// Bundles the program (dist/cli.js, with the reader as a chunk of its own) and the library (dist/index.js).
import {createHash} from 'node:crypto';
import {existsSync} from 'node:fs';
import {chmod, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Ink asks for React's developer tools in development only; the shipped program has none. */
const withoutDevtools = {
	name: 'without-devtools',
	setup({onResolve, onLoad}) {
		onResolve({filter: /^react-devtools-core$/}, ({path: name}) => ({path: name, namespace: 'absent'}));
		onLoad({filter: /.*/, namespace: 'absent'}, () => ({contents: 'export default {}'}));
	},
};

/** meow carries a checker of package files and runs it as it loads; as nothing here asks for it, it can be left out. */
const withoutPackageCheck = {
	name: 'without-package-check',
	setup({onLoad}) {
		onLoad({filter: /meow\/build\/(?:dependencies|options)\.js$/}, async ({path: file}) => ({
			contents: (await readFile(file, 'utf8'))
				.replace(/(?<== )(?=(?:require\w+|\/\*@__PURE__\*\/\s*getDefaultExportFromCjs|getDefaultExportFromCjs)\()/g, '/* @__PURE__ */ ')
				.replace(/normalizePackageData\((\w+)\);/g, '$1;'),
		}));
	},
};
/** The folder of the package a file belongs to; some packages carry parts of others, without a package.json of their own. */
function packageOf(file) {
	const folder = file.match(/^.*node_modules\/(?:@[^/]+\/)?[^/]+/)?.[0];
	if (!folder || existsSync(path.join(root, folder, 'package.json'))) return folder;
	return packageOf(folder.slice(0, folder.lastIndexOf('/node_modules/')));
}

/** string-width asks what an emoji is as it loads, which takes a fifth of a short run; most texts never need to know. */
const withLateEmoji = {
	name: 'with-late-emoji',
	setup({onLoad}) {
		onLoad({filter: /string-width\/index\.js$/}, async ({path: file}) => ({
			contents: (await readFile(file, 'utf8'))
				.replace('const rgiEmojiRegex = /^\\p{RGI_Emoji}$/v;', '')
				.replaceAll('rgiEmojiRegex.test(', () => 'isEmoji(')
				// Whatever is an emoji holds one of these, which are quickly told.
				.concat(
					'const pictured = /[\\p{Extended_Pictographic}\\p{Regional_Indicator}\\u20E3]/u; let rgi;',
					'const isEmoji = (segment) => pictured.test(segment) && (rgi ??= new RegExp("^\\\\p{RGI_Emoji}$", "v")).test(segment);',
				),
		}));
	},
};

/** The licences of all packages that went into the bundle, as most of them ask for. */
async function licences(inputs) {
	const folders = new Set(Object.keys(inputs).flatMap((file) => packageOf(file) ?? []));
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
const shared = {
	absWorkingDir: root,
	outdir: 'dist',
	bundle: true,
	format: 'esm',
	platform: 'node',
	target: 'node20',
	minify: true,
	metafile: true,
	legalComments: 'none',
	// write-file-atomic names its temporary files by __filename, which modules do not have.
	define: {
		'process.env.NODE_ENV': '"production"',
		'process.env.DEV': '"false"',
		'process.env.META_BRIEF_BUILD': JSON.stringify(await buildId()),
		__filename: '"meta-brief"',
	},
	banner: {js: "import {createRequire as createRequire_} from 'node:module'; const require = createRequire_(import.meta.url);"},
	plugins: [withoutDevtools, withoutPackageCheck, withLateEmoji],
	logLevel: 'warning',
};

// Apart from each other: what both use would else be cut into a file for every set of users, and each file costs a start a millisecond.
const builds = await Promise.all([
	build({...shared, entryPoints: {cli: 'source/cli.ts'}, splitting: true, chunkNames: 'chunks/[name]-[hash]'}),
	build({...shared, entryPoints: {thread: 'source/cli/thread.ts'}, splitting: true, chunkNames: 'threads/[name]-[hash]'}),
	build({...shared, entryPoints: {index: 'source/index.ts'}}),
]);
const inputs = Object.assign({}, ...builds.map(({metafile}) => metafile.inputs));
await writeFile(path.join(root, 'dist/third-party-licences.txt'), await licences(inputs));
await chmod(path.join(root, 'dist/cli.js'), 0o755);
