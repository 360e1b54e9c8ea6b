import {isUrl} from '../../ingest/list-sources.js';
import type {ConfiguredSource} from '../../model/config.js';
import type {LibrarySource} from '../../model/library.js';
import type {Shelf} from '../../store/shelf/open-shelf.js';
import type {Language} from '../../wording/language.js';
import {problemWords} from '../../wording/problems.js';

/** A configured source with what is kept of it. */
export function librarySource(
	{source, name}: Pick<ConfiguredSource, 'source' | 'name'>,
	number: number,
	shelf: Shelf,
	language: Language,
): LibrarySource {
	if (!isUrl(source))
		return {number, source, name, kind: 'path', status: 'present', articles: null, added: null, fetched: null, problem: null};
	const state = shelf.state(source);
	const place = state?.leadsTo ?? source;
	const {trouble = null, asked = ''} = (state?.leadsTo ? shelf.state(place) : state) ?? {};
	const problem = asked === '' && trouble === null ? 'never' : trouble;
	return {
		...{number, source, name, kind: 'web', status: 'present'},
		...{articles: shelf.articles(place).length, added: null, fetched: asked || null},
		problem: problem && problemWords('notFetched', problem, language),
	};
}
