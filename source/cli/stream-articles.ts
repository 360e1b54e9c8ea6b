import {asGiven} from '../as-given.js';
import {startCollection} from '../clean/collection/start-collection.js';
import {correctArticle} from '../clean/corrections/correct-article.js';
import type {Failure} from '../ingest/ingested.js';
import {readSources} from '../ingest/read-sources.js';
import {neutraliseLine} from '../language/neutralise.js';
import type {Article} from '../model/article.js';
import type {Problem} from '../model/problem.js';
import {problemWords} from '../wording/problems.js';
import type {Context} from './context.js';
import {findLibrary} from './find-library.js';
import {loadCorrections} from './load-corrections.js';

export type Loaded = {readonly kind: 'article'; readonly article: Article} | {readonly kind: 'problem'; readonly problem: Problem};

/** Articles as they come from their sources; problems are reported on the way. */
export async function* streamArticles(sources: readonly string[], context: Context): AsyncGenerator<Loaded> {
	const {io, settings} = context;
	const named = sources.length > 0 ? sources : [findLibrary(io.env)];
	const corrections = await loadCorrections(context);
	const clean = startCollection();
	let number = 0;
	for await (const ingested of readSources(named, {stdin: io.stdin})) {
		if (ingested.kind === 'failure') {
			yield* reported(ingested.failure, context);
		} else {
			number++;
			const article = settings.raw ? asGiven(ingested.record, number) : correctArticle(clean(ingested.record, {number}), corrections);
			yield {kind: 'article', article};
			if (article.text === '') yield* reported({source: placeOf(article), kind: 'noArticle', detail: null}, context);
		}
	}
}

async function* reported({source, kind, detail}: Failure, context: Context): AsyncGenerator<Loaded> {
	const message = neutraliseLine(problemWords(kind, detail, context.settings.language));
	const problem = {source: neutraliseLine(source), kind, message};
	await context.report(problem);
	yield {kind: 'problem', problem};
}

/** Of many records in one source the one that is meant. */
const placeOf = ({source, id}: Article) => (source.includes(id) ? source : `${source}:${id}`);
