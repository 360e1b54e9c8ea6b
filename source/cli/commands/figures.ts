import {ledgerFields} from '../../present/json/found-fields.js';
import {figuresView} from '../../present/views/figures-view.js';
import type {Command} from '../command.js';
import type {Context} from '../context.js';
import {emit} from '../emit.js';
import type {ExitCode} from '../exit-code.js';
import {loadBrief} from '../load-brief.js';

/** `figures`: the ledger of amounts, shares and counts across coverage. */
export async function figures({sources}: Extract<Command, {kind: 'figures'}>, context: Context): Promise<ExitCode> {
	const {brief, code} = await loadBrief(sources, context, {sentences: 0});
	const {collectFigures} = await import('../../analyse/figures/collect-figures.js');
	const ledger = collectFigures(brief.articles);
	const records = () => ledger.map(ledgerFields);
	await emit(
		{object: () => ({figures: records()}), records, document: () => figuresView(ledger, brief.articles, context.settings)},
		context,
	);
	return code;
}
