import {readFileSync, renameSync} from 'node:fs';
import {isMissing} from './is-missing.js';
import {replaceOwnFile} from './replace-file.js';
import {withLock} from './with-lock.js';

/** What stands in a state file: its value, or why it cannot be used. */
export type Parsed<Value> = {readonly kind: 'value'; readonly value: Value} | {readonly kind: 'damaged'} | {readonly kind: 'newer'};

/** Why a state file is not kept: it was damaged and set aside, a newer meta-brief wrote it, or nothing can be written there. */
export type StateTrouble = 'damaged' | 'newer' | 'unwritable';

export interface StateFile<Value> {
	load(): {readonly value: Value; readonly trouble: StateTrouble | null};
	/** Reads the file again, changes what stands there and replaces the file in one step, so that another run's changes stay. */
	change(change: (value: Value) => Value): StateTrouble | null;
}

export interface StateForm<Value> {
	readonly empty: Value;
	parse(text: string): Parsed<Value>;
	format(value: Value): string;
}

/** A file that survives the program; null for a user who has no place for one. Reports trouble and never throws. */
export function stateFile<Value>(file: string | null, form: StateForm<Value>): StateFile<Value> {
	if (file === null) return {load: () => ({value: form.empty, trouble: null}), change: () => 'unwritable'};
	const load = () => {
		const found = read(file, form);
		return {value: found.kind === 'value' ? found.value : form.empty, trouble: settle(found.kind, file)};
	};
	return {
		load,
		change: (change) =>
			withLock(file, () => {
				const {value, trouble} = load();
				if (trouble !== null && trouble !== 'damaged') return trouble;
				return write(file, form.format(change(value))) ?? trouble;
			}),
	};
}

function read<Value>(file: string, {parse, empty}: StateForm<Value>): Parsed<Value> | {readonly kind: 'unreadable'} {
	try {
		return parse(readFileSync(file, 'utf8'));
	} catch (error) {
		return isMissing(error) ? {kind: 'value', value: empty} : {kind: 'unreadable'};
	}
}

function settle(kind: 'value' | 'damaged' | 'newer' | 'unreadable', file: string): StateTrouble | null {
	if (kind === 'value') return null;
	if (kind === 'newer') return kind;
	try {
		if (kind === 'damaged') renameSync(file, `${file}.damaged`);
		return kind === 'damaged' ? 'damaged' : 'unwritable';
	} catch {
		return 'unwritable';
	}
}

function write(file: string, text: string): StateTrouble | null {
	try {
		replaceOwnFile(file, text);
		return null;
	} catch {
		return 'unwritable';
	}
}
