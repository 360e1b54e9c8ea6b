import path from 'node:path';
import {articleId} from '../model/ids.js';
import type {StoryEdit} from '../model/story-edit.js';
import {placeOf} from './places.js';
import {type Parsed, type StateFile, type StateForm, stateFile} from './state-file.js';

/** What a reader settled by hand about stories, first to last. */
export type StoryEditStore = StateFile<readonly StoryEdit[]>;

/** The store of edits: stories.json in the state folder ($XDG_STATE_HOME/meta-brief), which a reader may change by hand. */
export async function storyEditStore(env: Readonly<Record<string, string | undefined>>): Promise<StoryEditStore> {
	const folder = await placeOf('state', env);
	return stateFile(folder && path.join(folder, 'stories.json'), storyEdits);
}

/** The version this program writes; a file with a higher one is left alone. */
const version = 1;

/** The form of the file: {"version": 1, "edits": [{"split": "id"}, {"join": "id", "to": "id"}]}. */
export const storyEdits: StateForm<readonly StoryEdit[]> = {
	empty: [],
	parse: (text) => {
		const file = parseObject(text);
		if (typeof file?.version !== 'number' || !Array.isArray(file.edits)) return {kind: 'damaged'};
		return file.version > version
			? {kind: 'newer'}
			: ({kind: 'value', value: file.edits.flatMap(toEdit)} satisfies Parsed<readonly StoryEdit[]>);
	},
	format: (edits) => {
		const lines = edits.map((edit) => JSON.stringify(edit.kind === 'split' ? {split: edit.article} : {join: edit.article, to: edit.to}));
		return `{\n\t"version": ${version},\n\t"edits": [${lines.map((line) => `\n\t\t${line}`).join(',')}\n\t]\n}\n`;
	},
};

/** Entries that are no edits are passed over. */
function toEdit(value: unknown): StoryEdit[] {
	if (typeof value !== 'object' || value === null) return [];
	const {split, join, to} = value as Readonly<Record<string, unknown>>;
	if (typeof split === 'string') return [{kind: 'split', article: articleId(split)}];
	return typeof join === 'string' && typeof to === 'string' ? [{kind: 'join', article: articleId(join), to: articleId(to)}] : [];
}

function parseObject(text: string): Readonly<Record<string, unknown>> | null {
	try {
		const value: unknown = JSON.parse(text);
		return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : null;
	} catch {
		return null;
	}
}
