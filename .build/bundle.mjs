// Bundles the program (dist/cli.js, with the reader as a chunk of its own) and the library (dist/index.js).
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

/** The licences of all packages that went into the bundle, as most of them ask for. */
async function licences(inputs) {
	const folders = new Set(Object.keys(inputs).flatMap((file) => file.match(/^.*node_modules\/(?:@[^/]+\/)?[^/]+/)?.[0] ?? []));
	const entries = await Promise.all(
		[...folders].sort().map(async (folder) => {
			const {name, version, license} = JSON.parse(await readFile(path.join(root, folder, 'package.json'), 'utf8'));
			const file = (await readdir(path.join(root, folder))).find((candidate) => /^licen[cs]e/i.test(candidate));
			return `${name} ${version} (${license})\n\n${file ? await readFile(path.join(root, folder, file), 'utf8') : ''}`;
		}),
	);
	return entries.join(`\n${'-'.repeat(80)}\n`);
}

await rm(path.join(root, 'dist'), {recursive: true, force: true});
const {metafile} = await build({
	absWorkingDir: root,
	entryPoints: {cli: 'source/cli.ts', index: 'source/index.ts'},
	outdir: 'dist',
	bundle: true,
	splitting: true,
	format: 'esm',
	platform: 'node',
	target: 'node20',
	minify: true,
	metafile: true,
	legalComments: 'none',
	chunkNames: 'chunks/[name]-[hash]',
	// write-file-atomic names its temporary files by __filename, which modules do not have.
	define: {'process.env.NODE_ENV': '"production"', 'process.env.DEV': '"false"', __filename: '"meta-brief"'},
	banner: {js: "import {createRequire as createRequire_} from 'node:module'; const require = createRequire_(import.meta.url);"},
	plugins: [withoutDevtools],
	logLevel: 'warning',
});
await writeFile(path.join(root, 'dist/third-party-licences.txt'), await licences(metafile.inputs));
await chmod(path.join(root, 'dist/cli.js'), 0o755);
