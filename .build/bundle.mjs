// Bundles the program (dist/cli.js, with the reader as a chunk of its own) and the library (dist/index.js).
import {chmod, rm} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Ink asks for React's developer tools in development only; the shipped program has none. */
const withoutDevtools = {
	name: 'without-devtools',
	setup({onResolve, onLoad}) {
		onResolve({filter: /^react-devtools-core$/}, ({path}) => ({path, namespace: 'absent'}));
		onLoad({filter: /.*/, namespace: 'absent'}, () => ({contents: 'export default {}'}));
	},
};

await rm(`${root}/dist`, {recursive: true, force: true});
await build({
	absWorkingDir: root,
	entryPoints: {cli: 'source/cli.ts', index: 'source/index.ts'},
	outdir: 'dist',
	bundle: true,
	splitting: true,
	format: 'esm',
	platform: 'node',
	target: 'node20',
	minify: true,
	keepNames: false,
	legalComments: 'linked',
	chunkNames: 'chunks/[name]-[hash]',
	define: {'process.env.NODE_ENV': '"production"', 'process.env.DEV': '"false"'},
	banner: {js: "import {createRequire as createRequire_} from 'node:module'; const require = createRequire_(import.meta.url);"},
	plugins: [withoutDevtools],
	logLevel: 'warning',
});
await chmod(`${root}/dist/cli.js`, 0o755);
