import type {Settings} from './command.js';
import type {Flags} from './flags.js';
import type {Io} from './io.js';
import {locale} from './locale.js';
import {toDay} from './to-day.js';

/**
 * Typed flags over environment over configured flags over defaults. A configured language goes before the locale,
 * which is the system's and not this program's.
 */
export async function toSettings(typed: Flags, configured: Flags, {env, now}: Io): Promise<Settings> {
	const flags: Flags = {...configured, ...typed};
	const surroundings = locale(env);
	const language = flags.lang ?? surroundings.language;
	const day = async (option: 'since' | 'until') => {
		const given = flags[option];
		return given === undefined ? null : toDay(given, option, language, now);
	};
	return {
		format: flags.json ? 'json' : (flags.format ?? 'text'),
		output: flags.output ?? null,
		sentences: flags.sentences ?? 3,
		filter: {
			topic: flags.topic ?? null,
			since: await day('since'),
			until: await day('until'),
			limit: flags.limit ?? null,
		},
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
		cache: flags.cache !== false,
	};
}
