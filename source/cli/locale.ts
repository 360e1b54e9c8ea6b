import type {Language} from '../wording/language.js';

/** The interface's language and whether the locale has but ASCII, from LC_ALL before LC_MESSAGES before LANG. */
export function locale(env: Readonly<Record<string, string | undefined>>): {readonly language: Language; readonly ascii: boolean} {
	const name = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
	return {language: /^de(?:[_.@-]|$)/iu.test(name) ? 'de' : 'en', ascii: /^(?:C|POSIX)(?:\.(?!utf)|$)/iu.test(name)};
}
