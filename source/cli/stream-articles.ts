import {asGiven} from '../as-given.js';
import {startCollection} from '../clean/collection/start-collection.js';
import {correctArticle} from '../clean/corrections/correct-article.js';
import type {Failure} from '../ingest/ingested.js';
import {limits} from '../ingest/limits.js';
import {readSources} from '../ingest/read-sources.js';
import type {Article} from '../model/article.js';
import type {Problem} from '../model/problem.js';
import {cleanInTime} from './clean-in-time.js';
import type {Context} from './context.js';
import {loadCorrections} from './load-corrections.js';
import {reportFailure} from './report-failure.js';
import {configuredFields} from './sources/configured-fields.js';
import {namedSources} from './sources/named-sources.js';

export type Loaded = {readonly kind: 'article'; readonly article: Article} | {readonly kind: 'problem'; readonly problem: Problem};

/** Articles as they come from their sources; problems are reported on the way. */
export async function* streamArticles(sources: readonly string[], context: Context): AsyncGenerator<Loaded> {
	const {io, settings} = context;
	const {paths, problems} = await namedSources(sources, context);
	for (const problem of problems) yield {kind: 'problem', problem};
	const corrections = await loadCorrections(context);
	const clean = settings.raw ? asGiven : startCollection();
	let number = 0;
	for await (const ingested of readSources(paths, {stdin: io.stdin, known: configuredFields(context.config)})) {
		if (ingested.kind === 'failure') {
			yield* reported(ingested.failure, context);
			continue;
		}
		number++;
		for (const {article, failure} of cleanInTime([ingested.record], clean, limits.time)) {
			yield {kind: 'article', article: {...(settings.raw ? article : correctArticle(article, corrections)), number}};
			if (failure) yield* reported({source: placeOf(article), ...failure}, context);
		}
	}
}

async function* reported(failure: Failure, context: Context): AsyncGenerator<Loaded> {
	yield {kind: 'problem', problem: await reportFailure(failure, context)};
}

/** Of many records in one source the one that is meant. */
const placeOf = ({source, id}: Article) => (source.includes(id) ? source : `${source}:${id}`);
