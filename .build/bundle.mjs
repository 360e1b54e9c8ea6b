// Bundles the program (dist/cli.js, with the reader as a chunk of its own) and the library (dist/index.js).
import {createHash} from 'node:crypto';
import {existsSync} from 'node:fs';
import {chmod, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {rolldown} from 'rolldown';
import {packageChanges} from './package-changes.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

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

/** Bundles what starts with modules of source/, which share what both need; see `loadedTogether`; without `base` it becomes one file. */
async function bundle(entries, {chunks, base, later}) {
	const {plugin, codeSplitting} = loadedTogether({base, later});
	const bundled = await rolldown({
		...shared,
		input: Object.fromEntries(entries.map((entry) => [path.parse(entry).name, `source/${entry}`])),
		plugins: [...packageChanges, plugin],
		// A module that one command needs at once and another only sometimes is no mistake: commands themselves are loaded when asked for.
		checks: {ineffectiveDynamicImport: false},
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
	bundle(['cli.ts'], {
		chunks: 'chunks',
		base: ['cli/main.ts', 'cli/run.ts'],
		later: [
			'cli/commands/open.ts',
			'tui/open-reader.ts',
			'tui/start-screen.tsx',
			'store/open-correction-store.ts',
			'cli/correction-desk.ts',
			'cli/collection/read-anew.ts',
			'arrange-articles.ts',
			'analyse/summary/summarise.ts',
		],
	}),
	bundle(['cli/thread.ts', 'ingest/formats/mail/mail-thread.ts'], {
		chunks: 'threads',
		base: ['cli/thread.ts'],
		// Not the threads' own modules, which do their work as they load: another thread may need what is in a file with them.
		later: ['cli/collection/clean-record.ts', 'cli/load-brief.ts', 'cli/search/renew-index.ts'],
	}),
	bundle(['index.ts'], {chunks: 'library'}),
	// Its parser alone is larger than all else: a file that nobody reads but for a PDF.
	bundle(['ingest/formats/pdf/pdf-thread.ts'], {chunks: 'pdf'}),
]);
await writeFile(path.join(dist, 'third-party-licences.txt'), await licences([...new Set(modules.flat())]));
await chmod(path.join(dist, 'cli.js'), 0o755);
