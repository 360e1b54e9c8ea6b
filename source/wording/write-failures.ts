import type {Language} from './language.js';

/** Why a file could not be written, by the system's code for it. */
const writeFailures: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
	en: {
		ENOENT: 'no such folder',
		ENOTDIR: 'no such folder',
		EACCES: 'no permission there',
		EPERM: 'no permission there',
		EROFS: 'read-only there',
		EISDIR: 'that is a folder',
		ENOSPC: 'no space left there',
		ENAMETOOLONG: 'too long a name',
	},
	de: {
		ENOENT: 'Ordner gibt es nicht',
		ENOTDIR: 'Ordner gibt es nicht',
		EACCES: 'dort keine Rechte',
		EPERM: 'dort keine Rechte',
		EROFS: 'dort nur lesbar',
		EISDIR: 'das ist ein Ordner',
		ENOSPC: 'dort kein Platz mehr',
		ENAMETOOLONG: 'Name zu lang',
	},
};

/** The reason in words; the code itself where there are none. */
export const writeFailure = (code: string, language: Language): string => writeFailures[language][code] ?? code;
