import {themeNames} from '../tui/theme/theme-names.js';
import type {Language} from '../wording/language.js';
import {type Command, formats, shells} from './command.js';

type Words = Readonly<Record<Language, string>>;

export interface CommandEntry {
	/** "open" is the command without a name. */
	readonly name: Command['kind'];
	/** What follows the name. */
	readonly operands: string;
	readonly about: Words;
}

/** An option of the command line; handling, help and completion read it here. */
export interface OptionEntry {
	readonly name: string;
	readonly short?: string;
	/** How its value is shown; null for a switch. */
	readonly value: string | null;
	readonly type: 'text' | 'number' | 'file' | 'switch';
	readonly choices?: readonly string[];
	/** Smallest number that makes sense. */
	readonly least?: number;
	/** A switch that is on and is turned off by --no-NAME. */
	readonly negated?: boolean;
	readonly about: Words;
}

export const commands: readonly CommandEntry[] = [
	{
		name: 'open',
		operands: '[SOURCE…]',
		about: {
			en: 'open the reader; without a terminal print the briefing',
			de: 'die Leseansicht öffnen; ohne Terminal das Briefing ausgeben',
		},
	},
	{
		name: 'brief',
		operands: '[SOURCE…]',
		about: {
			en: 'the briefing: topics, stories, summaries with citations',
			de: 'das Briefing: Themen, Meldungen, Zusammenfassungen mit Belegen',
		},
	},
	{
		name: 'list',
		operands: '[SOURCE…]',
		about: {en: 'one line per article, by topic and story', de: 'eine Zeile je Artikel, nach Thema und Meldung'},
	},
	{name: 'read', operands: 'ARTICLE [SOURCE…]', about: {en: 'one article, clean', de: 'ein Artikel, bereinigt'}},
	{
		name: 'search',
		operands: 'QUERY [SOURCE…]',
		about: {en: 'ranked hits with snippets; misspellings are fine', de: 'die besten Treffer mit Textstellen; Tippfehler schaden nicht'},
	},
	{
		name: 'compare',
		operands: '[A B] [SOURCE…]',
		about: {
			en: 'two articles side by side; without A and B all duplicate coverage',
			de: 'zwei Artikel nebeneinander; ohne A und B alle mehrfach berichteten Meldungen',
		},
	},
	{
		name: 'split',
		operands: 'ARTICLE [SOURCE…]',
		about: {en: 'this article tells a story of its own; remembered', de: 'dieser Artikel ist eine eigene Meldung; wird behalten'},
	},
	{
		name: 'join',
		operands: 'A B [SOURCE…]',
		about: {en: 'these two articles tell one story; remembered', de: 'diese beiden Artikel sind eine Meldung; wird behalten'},
	},
	{
		name: 'clean',
		operands: '[SOURCE…]',
		about: {en: 'a filter: dirty articles in, clean ones out', de: 'ein Filter: rohe Artikel hinein, bereinigte heraus'},
	},
	{
		name: 'figures',
		operands: '[SOURCE…]',
		about: {en: 'amounts, shares and counts across coverage', de: 'Beträge, Anteile und Mengen aus allen Berichten'},
	},
	{
		name: 'add',
		operands: 'URL|FOLDER…',
		about: {
			en: 'add feeds, pages, folders or an OPML file to your library',
			de: 'Feeds, Seiten, Ordner, OPML in die Bibliothek aufnehmen',
		},
	},
	{
		name: 'sources',
		operands: '',
		about: {en: 'your library: what it reads, and how fresh it is', de: 'die Bibliothek: was sie liest und wie frisch es ist'},
	},
	{name: 'remove', operands: 'SOURCE…', about: {en: 'take sources out of your library', de: 'Quellen aus der Bibliothek nehmen'}},
	{
		name: 'refresh',
		operands: '[SOURCE…]',
		about: {en: "fetch what is new from your library's feeds and pages", de: 'Neues aus Feeds und Seiten der Bibliothek abrufen'},
	},
	{name: 'completion', operands: shells.join('|'), about: {en: 'completion for your shell', de: 'Vervollständigung für die Shell'}},
];

export const options: readonly OptionEntry[] = [
	{
		name: 'format',
		short: 'f',
		value: 'FORM',
		type: 'text',
		choices: formats,
		about: {en: `${formats.join(', ')} (default text)`, de: `${formats.join(', ')} (Standard: text)`},
	},
	{name: 'json', value: null, type: 'switch', about: {en: 'short for --format json', de: 'Kurzform von --format json'}},
	{
		name: 'output',
		short: 'o',
		value: 'FILE',
		type: 'file',
		about: {en: 'write FILE, whole or not at all', de: 'in FILE schreiben, ganz oder gar nicht'},
	},
	{
		name: 'sentences',
		short: 'n',
		value: 'N',
		type: 'number',
		least: 0,
		about: {en: 'sentences per summary (default 3)', de: 'Sätze je Zusammenfassung (Standard: 3)'},
	},
	{
		name: 'per',
		value: 'UNIT',
		type: 'text',
		choices: ['story', 'article'],
		about: {en: 'summarise every story or every article', de: 'Zusammenfassung je Meldung (story) oder Artikel (article)'},
	},
	{
		name: 'model',
		value: 'NAME',
		type: 'text',
		about: {
			en: 'with brief: summaries by a model ($OPENAI_BASE_URL, $OLLAMA_HOST), checked against the articles',
			de: 'bei brief: ein Modell fasst zusammen ($OPENAI_BASE_URL, $OLLAMA_HOST), an den Artikeln geprüft',
		},
	},
	{name: 'topic', value: 'NAME', type: 'text', about: {en: 'articles of that topic only', de: 'nur Artikel dieses Themas'}},
	{
		name: 'since',
		value: 'DATE',
		type: 'text',
		about: {
			en: 'published on that day or later (2025-06-09, yesterday), or last: new since the last briefing',
			de: 'ab diesem Tag erschienen (2025-06-09, gestern), oder last: neu seit dem letzten Briefing',
		},
	},
	{name: 'until', value: 'DATE', type: 'text', about: {en: 'published on that day or before', de: 'bis zu diesem Tag erschienen'}},
	{name: 'limit', value: 'N', type: 'number', least: 1, about: {en: 'N articles or hits at most', de: 'höchstens N Artikel oder Treffer'}},
	{
		name: 'explain',
		value: null,
		type: 'switch',
		about: {
			en: 'with read, clean, list, search: what was removed, inferred or found, and why',
			de: 'bei read, clean, list, search: was entfernt, erschlossen oder gefunden wurde, und warum',
		},
	},
	{
		name: 'opml',
		value: null,
		type: 'switch',
		about: {en: 'with sources: the feeds as OPML, for other readers', de: 'bei sources: die Feeds als OPML, für andere Programme'},
	},
	{name: 'raw', value: null, type: 'switch', about: {en: 'the text as it came', de: 'der Text, wie er kam'}},
	{
		name: 'lang',
		value: 'LANG',
		type: 'text',
		choices: ['de', 'en'],
		about: {en: 'language of the interface: de, en (default: locale)', de: 'Sprache der Oberfläche: de, en (Standard: die des Systems)'},
	},
	{
		name: 'width',
		value: 'N',
		type: 'number',
		least: 20,
		about: {en: 'columns of printed text (default: terminal, else 80)', de: 'Spalten der Ausgabe (Standard: die des Terminals, sonst 80)'},
	},
	{
		name: 'color',
		value: 'WHEN',
		type: 'text',
		choices: ['auto', 'always', 'never'],
		about: {en: 'auto, always, never', de: 'auto, always, never'},
	},
	{
		name: 'theme',
		value: 'NAME',
		type: 'text',
		choices: themeNames,
		about: {
			en: 'colours of the reader: terminal (its own sixteen), dusk, paper (light), mono',
			de: 'Farben der Leseansicht: terminal (dessen sechzehn), dusk, paper (hell), mono',
		},
	},
	{
		name: 'mouse',
		value: null,
		type: 'switch',
		about: {en: 'click and wheel work in the reader', de: 'Klicken und Rad wirken in der Leseansicht'},
	},
	{
		name: 'plain',
		value: null,
		type: 'switch',
		about: {en: 'for screen readers: linear, no box drawing', de: 'für Screenreader: linear, ohne Rahmen'},
	},
	{
		name: 'cache',
		value: null,
		type: 'switch',
		negated: true,
		about: {en: 'read and write no index', de: 'keinen Index lesen oder anlegen'},
	},
	{name: 'help', short: 'h', value: null, type: 'switch', about: {en: 'this help', de: 'diese Hilfe'}},
	{name: 'version', short: 'V', value: null, type: 'switch', about: {en: 'the version', de: 'die Version'}},
];

/** The option as it is typed: "--no-cache". */
export const longForm = ({name, negated}: OptionEntry): string => (negated ? `--no-${name}` : `--${name}`);
