import type {Language} from './language.js';

/** What is wrong in a configuration file; `detail` is the parser's words, the key, or the value. */
type ConfigFault = 'syntax' | 'unknownKey' | 'notAMap' | 'notAList' | 'notText' | 'notANumber' | 'noSource' | 'unreadable' | 'unwritable';

/** What is wrong and what to do, without file and line; % stands for the detail. */
export const configWords = (fault: ConfigFault, detail: string, language: Language): string =>
	words[language][fault].replace('%', () => detail);

const words: Readonly<Record<Language, Readonly<Record<ConfigFault, string>>>> = {
	en: {
		syntax: 'not valid YAML (%): mend this line',
		unknownKey: 'unknown key %: known are sources, keep, options, topics, keys; in a source source, name, topic; in keep days, articles',
		notAMap: '% must be a list of "name: value", one a line',
		notAList: '% must be a list, each line beginning with "- "',
		notText: '% must be a word or words, not a list or nothing',
		notANumber: '%: must be a whole number from 1 on',
		noSource: 'a source without "source": give it an address, a file or a folder',
		unreadable: 'cannot be read (%): check its permissions',
		unwritable: 'cannot be written (%): check its permissions and the space on the disk',
	},
	de: {
		syntax: 'kein gültiges YAML (%): diese Zeile richten',
		unknownKey:
			'unbekannter Schlüssel %: bekannt sind sources, keep, options, topics, keys; in einer Quelle source, name, topic; in keep days, articles',
		notAMap: '% muss eine Liste aus „Name: Wert“ sein, eins je Zeile',
		notAList: '% muss eine Liste sein, jede Zeile mit „- “ davor',
		notText: '% muss ein Wort oder Wörter sein, keine Liste und nicht leer',
		notANumber: '%: muss eine ganze Zahl ab 1 sein',
		noSource: 'eine Quelle ohne „source“: Adresse, Datei oder Ordner angeben',
		unreadable: 'nicht lesbar (%): Rechte prüfen',
		unwritable: 'nicht schreibbar (%): Rechte und Platz auf der Platte prüfen',
	},
};
