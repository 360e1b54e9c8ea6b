import type {Language} from './language.js';

/** What a command line is told when it cannot be followed: what is wrong and what to do, in one line each. */
export interface UsageWords {
	/** `near` is the known name nearest to the slip, or null. */
	readonly unknownOption: (option: string, near: string | null) => string;
	readonly unknownCommand: (command: string, near: string) => string;
	readonly missingValue: (option: string, value: string) => string;
	readonly noNumber: (option: string, given: string, least: number) => string;
	readonly noChoice: (option: string, given: string, choices: readonly string[], near: string | null) => string;
	readonly noDate: (option: string, given: string) => string;
	readonly readWhat: string;
	readonly searchWhat: string;
	readonly compareWithWhat: (a: string) => string;
	readonly splitWhat: string;
	readonly joinWhat: string;
	readonly whichShell: (shells: readonly string[]) => string;
	readonly severalFit: (name: string, count: number, ids: string) => string;
	readonly severalInFile: (path: string, count: number, ids: string) => string;
	readonly notFound: (name: string) => string;
	readonly noDuplicates: string;
	readonly nothingChosen: string;
	readonly nothingNew: (last: string) => string;
	readonly notRemembered: string;
	readonly noTopicsInClean: string;
	readonly notConfigurable: (name: string, known: readonly string[]) => string;
	readonly keyTrouble: Readonly<
		Record<'unknown-command' | 'unknown-key' | 'letter-while-typing', (command: string, key: string) => string>
	>;
	readonly cannotWrite: (path: string, reason: string) => string;
	readonly cannotPrint: (reason: string) => string;
}

const en: UsageWords = {
	unknownOption: (option, near) => `unknown option ${option}${near ? `, did you mean ${near}?` : ''}: see --help`,
	unknownCommand: (command, near) => `unknown command ${command}, did you mean ${near}?: see --help`,
	missingValue: (option, value) => `${option} needs a value: ${option} ${value}`,
	noNumber: (option, given, least) => `${option} ${given}: must be a whole number from ${least} on`,
	noChoice: (option, given, choices, near) => `${option} ${given}: must be ${choices.join(', ')}${near ? `, did you mean ${near}?` : ''}`,
	noDate: (option, given) => `${option} ${given}: no date: write it like 2025-06-09`,
	readWhat: 'read what? meta-brief read ARTICLE (an id, a number in list or a file)',
	searchWhat: 'search for what? meta-brief search QUERY',
	compareWithWhat: (a) => `compare ${a} with what? meta-brief compare A B [SOURCE…]`,
	splitWhat: 'split what off? meta-brief split ARTICLE (an id, a number in list or a file)',
	joinWhat: 'join which two? meta-brief join A B (ids or numbers in list)',
	whichShell: (shells) => `which shell? meta-brief completion ${shells.join('|')}`,
	severalFit: (name, count, ids) => `${name} fits ${count} articles, which one? ${ids}`,
	severalInFile: (path, count, ids) => `${path} holds ${count} articles, which one? ${ids}: give ID ${path}`,
	notFound: (name) => `no article ${name}: meta-brief list shows ids and numbers`,
	noDuplicates: 'no story is told twice: name two articles, meta-brief compare A B',
	nothingChosen: 'no article matches --topic, --since, --until: see meta-brief list for topics and dates',
	nothingNew: (last) => `nothing new since the briefing of ${last}: leave out --since last to see all`,
	notRemembered: 'what was shown cannot be remembered: set XDG_STATE_HOME to a folder that can be written',
	noTopicsInClean: 'clean sees one article at a time and knows no topics: use meta-brief list --topic',
	notConfigurable: (name, known) => `option ${name} is none for a configuration file: known there are ${known.join(', ')}`,
	keyTrouble: {
		'unknown-command': (command) =>
			`keys: no command ${command}: take a name from the README's table of keys, or place and name like list.open`,
		'unknown-key': (command, key) => `keys: ${command}: no key ${key}: write x, X, ctrl-x, enter, esc, tab, space, up, pgdn, home …`,
		'letter-while-typing': (command, key) => `keys: ${command}: ${key} is text where it works: take ctrl- and a letter`,
	},
	cannotWrite: (path, reason) => `cannot write ${path} (${reason}): name another file`,
	cannotPrint: (reason) => `cannot write to standard output (${reason}): check the space on the disk it goes to`,
};

const de: UsageWords = {
	unknownOption: (option, near) => `unbekannte Option ${option}${near ? `, meinten Sie ${near}?` : ''}: siehe --help`,
	unknownCommand: (command, near) => `unbekannter Befehl ${command}, meinten Sie ${near}?: siehe --help`,
	missingValue: (option, value) => `${option} braucht einen Wert: ${option} ${value}`,
	noNumber: (option, given, least) => `${option} ${given}: muss eine ganze Zahl ab ${least} sein`,
	noChoice: (option, given, choices, near) =>
		`${option} ${given}: möglich sind ${choices.join(', ')}${near ? `, meinten Sie ${near}?` : ''}`,
	noDate: (option, given) => `${option} ${given}: kein Datum: bitte wie 2025-06-09 schreiben`,
	readWhat: 'was lesen? meta-brief read ARTICLE (Kennung, Nummer in list oder Datei)',
	searchWhat: 'wonach suchen? meta-brief search QUERY',
	compareWithWhat: (a) => `${a} womit vergleichen? meta-brief compare A B [SOURCE…]`,
	splitWhat: 'was abtrennen? meta-brief split ARTICLE (Kennung, Nummer in list oder Datei)',
	joinWhat: 'welche beiden verbinden? meta-brief join A B (Kennungen oder Nummern in list)',
	whichShell: (shells) => `welche Shell? meta-brief completion ${shells.join('|')}`,
	severalFit: (name, count, ids) => `${name} passt auf ${count} Artikel, welcher? ${ids}`,
	severalInFile: (path, count, ids) => `${path} enthält ${count} Artikel, welcher? ${ids}: KENNUNG ${path} angeben`,
	notFound: (name) => `kein Artikel ${name}: meta-brief list zeigt Kennungen und Nummern`,
	noDuplicates: 'keine Meldung kommt doppelt vor: zwei Artikel angeben, meta-brief compare A B',
	nothingChosen: 'kein Artikel passt zu --topic, --since, --until: meta-brief list zeigt Themen und Daten',
	nothingNew: (last) => `nichts Neues seit dem Briefing vom ${last}: ohne --since last erscheint alles`,
	notRemembered: 'das Gezeigte lässt sich nicht merken: XDG_STATE_HOME auf einen beschreibbaren Ordner setzen',
	noTopicsInClean: 'clean sieht einen Artikel nach dem anderen und kennt keine Themen: bitte meta-brief list --topic',
	notConfigurable: (name, known) => `die Option ${name} gilt nicht in einer Konfigurationsdatei: dort gelten ${known.join(', ')}`,
	keyTrouble: {
		'unknown-command': (command) => `keys: kein Befehl ${command}: Name wie in der README, auch mit Ort davor, etwa list.open`,
		'unknown-key': (command, key) => `keys: ${command}: keine Taste ${key}: bitte x, X, ctrl-x, enter, esc, tab, space, up, pgdn, home …`,
		'letter-while-typing': (command, key) => `keys: ${command}: ${key} ist dort Text: bitte ctrl- und einen Buchstaben`,
	},
	cannotWrite: (path, reason) => `${path} lässt sich nicht schreiben (${reason}): andere Datei angeben`,
	cannotPrint: (reason) => `Standardausgabe nicht beschreibbar (${reason}): Platz auf dem Datenträger prüfen, auf den sie geht`,
};

export const usageWords: Readonly<Record<Language, UsageWords>> = {en, de};
