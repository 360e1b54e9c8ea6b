import type {Language} from '../wording/language.js';
import type {Format, Settings} from './command.js';
import type {Io} from './io.js';
import {locale} from './locale.js';
import type {Flags} from './parse-command-line.js';
import {toDay} from './to-day.js';

/** Flags over environment over defaults. */
export async function toSettings(flags: Flags, {env, now}: Io): Promise<Settings> {
	const surroundings = locale(env);
	const language = (flags.lang as Language) ?? surroundings.language;
	const day = (option: 'since' | 'until') => (flags[option] === undefined ? null : toDay(String(flags[option]), option, language, now));
	return {
		format: flags.json ? 'json' : ((flags.format ?? 'text') as Format),
		output: (flags.output as string) ?? null,
		sentences: (flags.sentences as number) ?? 3,
		filter: {
			topic: (flags.topic as string) ?? null,
			since: await day('since'),
			until: await day('until'),
			limit: (flags.limit as number) ?? null,
		},
		explain: flags.explain === true,
		raw: flags.raw === true,
		language,
		ascii: surroundings.ascii || flags.plain === true,
		width: (flags.width as number) ?? null,
		color: (flags.color as Settings['color']) ?? 'auto',
		plain: flags.plain === true || Boolean(env.INK_SCREEN_READER),
		cache: flags.cache !== false,
	};
}
