import type {ArticleFilter} from '../model/article-filter.js';
import type {Shown} from '../model/shown.js';
import type {Language} from '../wording/language.js';
import type {Settings} from './command.js';
import type {Flags} from './flags.js';
import type {Io} from './io.js';
import {locale} from './locale.js';
import {toDay} from './to-day.js';

/** The word for --since that means the last briefing. */
const sinceLast = 'last';

/**
 * Typed flags over environment over configured flags over defaults. A configured language goes before the locale,
 * which is the system's and not this program's.
 */
export async function toSettings(typed: Flags, configured: Flags, {env, now}: Io): Promise<Settings> {
	const flags: Flags = {...configured, ...typed};
	const surroundings = locale(env);
	const language = flags.lang ?? surroundings.language;
	return {
		format: flags.json ? 'json' : (flags.format ?? 'text'),
		output: flags.output ?? null,
		sentences: flags.sentences ?? 3,
		model: flags.model ?? null,
		filter: await toFilter(flags, language, {env, now}),
		explain: flags.explain === true,
		raw: flags.raw === true,
		opml: flags.opml === true,
		language,
		// The Linux console has few signs beyond ASCII in its fonts.
		ascii: surroundings.ascii || flags.plain === true || env.TERM === 'linux',
		width: flags.width ?? null,
		color: typed.color ?? (env.NO_COLOR || env.FORCE_COLOR ? null : configured.color) ?? 'auto',
		theme: flags.theme ?? 'terminal',
		mouse: flags.mouse === true,
		plain: flags.plain === true || Boolean(env.INK_SCREEN_READER),
		cache: flags.cache === false ? 'none' : 'lasting',
	};
}

async function toFilter(flags: Flags, language: Language, {env, now}: Pick<Io, 'env' | 'now'>): Promise<ArticleFilter> {
	const {topic = null, since, until, limit = null} = flags;
	const isSinceLast = since === sinceLast;
	return {
		topic,
		since: since === undefined || isSinceLast ? null : await toDay(since, 'since', language, now),
		until: until === undefined ? null : await toDay(until, 'until', language, now),
		unseen: isSinceLast ? await keptShown(env) : null,
		limit,
	};
}

/** Loaded for those who ask for it. */
async function keptShown(env: Io['env']): Promise<Shown> {
	const {openShownStore} = await import('../store/open-shown-store.js');
	return (await openShownStore(env)).load();
}
