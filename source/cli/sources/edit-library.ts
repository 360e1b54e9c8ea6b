import {configPath} from '../../store/config/config-path.js';
import type {NewSource} from '../../store/config/edit-sources.js';
import {configWords} from '../../wording/config.js';
import {sourceWords} from '../../wording/sources.js';
import type {Context} from '../context.js';
import {UsageError} from '../usage-error.js';

/** Writes sources into the reader's own configuration file, and takes others out; throws UsageError where that cannot be. */
export async function editLibrary({io}: Context, add: readonly NewSource[], remove: readonly string[]): Promise<void> {
	const file = await configPath(io.env);
	if (!file) throw new UsageError((_, language) => sourceWords[language].noHome);
	const {editSources} = await import('../../store/config/edit-sources.js');
	const problem = editSources(file, add, new Set(remove));
	if (problem) throw new UsageError((_, language) => `${file}: ${configWords(problem.kind, problem.detail, language)}`);
}
