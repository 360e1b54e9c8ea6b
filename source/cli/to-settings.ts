import type {Format, Settings} from './command.js';
import type {Io} from './io.js';
import {locale} from './locale.js';
import type {Flags} from './parse-command-line.js';

/** Flags over environment over defaults. */
export function toSettings(flags: Flags, {env}: Io): Settings {
	const surroundings = locale(env);
	return {
		format: flags.json ? 'json' : ((flags.format ?? 'text') as Format),
		output: (flags.output as string) ?? null,
		sentences: (flags.sentences as number) ?? 3,
		filter: {
			topic: (flags.topic as string) ?? null,
			since: (flags.since as string) ?? null,
			until: (flags.until as string) ?? null,
			limit: (flags.limit as number) ?? null,
		},
		explain: flags.explain === true,
		raw: flags.raw === true,
		language: (flags.lang as 'de' | 'en') ?? surroundings.language,
		ascii: surroundings.ascii || flags.plain === true,
		width: (flags.width as number) ?? null,
		color: (flags.color as Settings['color']) ?? 'auto',
		plain: flags.plain === true || Boolean(env.INK_SCREEN_READER),
		cache: flags.cache !== false,
	};
}
