import type {LibrarySource} from '../model/library.js';
import type {Language} from './language.js';

/** What the list of sources says. */
interface SourceWords {
	readonly title: string;
	readonly columns: Readonly<Record<'number' | 'source' | 'articles' | 'fetched' | 'status', string>>;
	readonly status: (source: LibrarySource) => string;
	readonly empty: string;
	readonly addWhat: string;
	readonly removeWhat: string;
	readonly noHome: string;
	readonly nothingHere: (path: string) => string;
	readonly notInLibrary: (name: string) => string;
	readonly severalFit: (name: string, sources: string) => string;
}

const en: SourceWords = {
	title: 'Library',
	columns: {number: 'No.', source: 'Source', articles: 'Articles', fetched: 'Fetched', status: ''},
	status: ({status, added, problem}) =>
		problem ??
		{
			added: 'added',
			present: '',
			removed: 'removed',
			unchanged: 'nothing new',
			failed: '',
			fetched: added === 0 ? 'nothing new' : `${added} new`,
		}[status],
	empty: 'No sources yet: meta-brief add URL|FOLDER',
	addWhat: 'add what? meta-brief add URL|FOLDER|FILE…',
	removeWhat: 'remove what? meta-brief remove SOURCE… (an address, a path or a number in sources)',
	noHome: 'no place for a configuration file: set XDG_CONFIG_HOME',
	nothingHere: (path) => `${path}: not found: check the path`,
	notInLibrary: (name) => `${name} is not in the library: see meta-brief sources`,
	severalFit: (name, sources) => `${name} fits several sources, which one? ${sources}`,
};

const de: SourceWords = {
	title: 'Bibliothek',
	columns: {number: 'Nr.', source: 'Quelle', articles: 'Artikel', fetched: 'Abgerufen', status: ''},
	status: ({status, added, problem}) =>
		problem ??
		{
			added: 'aufgenommen',
			present: '',
			removed: 'entfernt',
			unchanged: 'nichts Neues',
			failed: '',
			fetched: added === 0 ? 'nichts Neues' : `${added} neu`,
		}[status],
	empty: 'Noch keine Quellen: meta-brief add URL|ORDNER',
	addWhat: 'was aufnehmen? meta-brief add URL|ORDNER|DATEI…',
	removeWhat: 'was entfernen? meta-brief remove QUELLE… (Adresse, Pfad oder Nummer in sources)',
	noHome: 'kein Ort für eine Konfigurationsdatei: XDG_CONFIG_HOME setzen',
	nothingHere: (path) => `${path}: nicht gefunden: bitte den Pfad prüfen`,
	notInLibrary: (name) => `${name} ist nicht in der Bibliothek: siehe meta-brief sources`,
	severalFit: (name, sources) => `${name} passt auf mehrere Quellen, welche? ${sources}`,
};

export const sourceWords: Readonly<Record<Language, SourceWords>> = {en, de};
