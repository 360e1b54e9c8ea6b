import path from 'node:path';
import {isUrl} from '../../ingest/list-sources.js';
import type {Config, ConfiguredSource} from '../../model/config.js';
import type {ArticleRecord} from '../../model/record.js';

/** What the reader says of the articles of a source. */
export type ConfiguredFields = Pick<ArticleRecord, 'outlet' | 'topic'>;

/** What the configuration says of the articles of a file: by the innermost of its sources that the file is, or is in. */
export function configuredFields(config: Config): (file: string) => ConfiguredFields {
	const named = namedFolders(config).toSorted((a, b) => b.source.length - a.source.length);
	if (named.length === 0) return () => ({});
	return (file) => {
		const place = path.resolve(file);
		const source = named.find(({source}) => place === source || place.startsWith(source.endsWith(path.sep) ? source : source + path.sep));
		return source ? fieldsOf(source) : {};
	};
}

/** Files and folders of the library of which the configuration says something; addresses are told by when they are fetched. */
export const namedFolders = ({sources}: Config): readonly ConfiguredSource[] =>
	(sources ?? []).filter(({source, name, topic}) => !isUrl(source) && (name !== null || topic !== null));

const fieldsOf = ({name, topic}: ConfiguredSource): ConfiguredFields => ({...(name ? {outlet: name} : {}), ...(topic ? {topic} : {})});
