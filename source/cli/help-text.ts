import type {Language} from '../wording/language.js';
import {commands, longForm, options} from './command-table.js';

/** What --help prints, from the tables that also parse and complete. */
export function helpText(language: Language): string {
	const words = phrases[language];
	const commandRows = commands.map(
		({name, operands, about}) => [`meta-brief ${name === 'open' ? '' : `${name} `}${operands}`, about[language]] as const,
	);
	const optionRows = options.map((option) => {
		const short = option.short ? `-${option.short}, ` : '    ';
		return [`${short}${longForm(option)}${option.value ? ` ${option.value}` : ''}`, option.about[language]] as const;
	});
	const sections = [
		words.tagline,
		`${words.examples}\n${examples}`,
		`${words.commands}\n${columns(commandRows)}`,
		`${words.options}\n${columns(optionRows)}`,
		words.notes,
	];
	return `${sections.join('\n\n')}\n`;
}

function columns(rows: readonly (readonly [string, string])[]): string {
	const width = Math.max(...rows.map(([left]) => left.length));
	return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`).join('\n');
}

const examples = `  meta-brief
  meta-brief articles/ | less
  meta-brief list --json | jq '.articles[].title'
  meta-brief search 'cloud deal' articles/
  cat page.txt | meta-brief clean -`;

const phrases = {
	en: {
		tagline: 'meta-brief: a briefing reader for press articles',
		examples: 'Examples',
		commands: 'Commands',
		options: 'Options',
		notes: `SOURCE is a file, a folder, an address or - (standard input): text, HTML, Markdown,
a feed, mail or NDJSON records, also gzipped. None given: $META_BRIEF_LIBRARY, else
your library (meta-brief add), else the articles that come with the program.
A source named like a command is written ./list. ARTICLE, A and B are an id, a
part of one, the number in list, or a file.

JSON: {"schema": "meta-brief/1", …} with list {articles}, search {query, hits},
figures {figures}, clean {articles}, compare {comparisons}, sources {sources};
brief, read and compare A B give their object itself. NDJSON: one object a line.

Exit codes: 0 done, 1 nothing found, 2 wrong usage, 3 a source could not be read
(the rest was done), 130 interrupted.`,
	},
	de: {
		tagline: 'meta-brief: Presseartikel als Briefing im Terminal',
		examples: 'Beispiele',
		commands: 'Befehle',
		options: 'Optionen',
		notes: `SOURCE ist eine Datei, ein Ordner, eine Adresse oder - (Standardeingabe): Text, HTML,
Markdown, Feed, Mail oder NDJSON, auch mit gzip gepackt. Ohne Angabe:
$META_BRIEF_LIBRARY, sonst die Bibliothek (meta-brief add), sonst die mitgelieferten
Artikel.
Eine Quelle, die wie ein Befehl heißt, schreibt man ./list. ARTICLE, A und B sind
eine Kennung, ein Teil davon, die Nummer in list oder eine Datei.

JSON: {"schema": "meta-brief/1", …} mit list {articles}, search {query, hits},
figures {figures}, clean {articles}, compare {comparisons}, sources {sources};
brief, read und compare A B geben ihr Objekt selbst. NDJSON: ein Objekt je Zeile.

Rückgabewerte: 0 erledigt, 1 nichts gefunden, 2 falscher Aufruf, 3 eine Quelle
war nicht lesbar (der Rest wurde erledigt), 130 abgebrochen.`,
	},
} as const;
