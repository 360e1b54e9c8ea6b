import {compareArticles} from '../../analyse/compare/compare-articles.js';
import {comparisonFields} from '../../present/json/comparison-fields.js';
import {toJson} from '../../present/json/to-json.js';
import type {Command} from '../command.js';
import type {Context} from '../context.js';
import {type ExitCode, exitCode} from '../exit-code.js';
import {loadArticles} from '../load-articles.js';

/** `compare`: two articles side by side. */
export async function compare({pair}: Extract<Command, {kind: 'compare'}>, context: Context): Promise<ExitCode> {
	const {articles, code} = await loadArticles(pair ?? [], context);
	const [a, b] = articles;
	if (!a || !b) return exitCode.nothingFound;
	await context.output.write(`${toJson({schema: 'meta-brief/1', ...comparisonFields(compareArticles(a, b))}, 2)}\n`);
	return code;
}
