import type {Language} from '../wording/language.js';
import type {Io} from './io.js';
import {locale} from './locale.js';

/** The language to answer in before, or though, the command line cannot be read: a --lang that stands in it, else the locale's. */
export function interfaceLanguage(argv: readonly string[], {env}: Io): Language {
	const asked = /(?:^| )--lang[ =](de|en)(?: |$)/u.exec(argv.join(' '))?.[1];
	return asked === 'de' || asked === 'en' ? asked : locale(env).language;
}
