import type {ProblemKind} from '../model/problem.js';
import type {Language} from './language.js';

/**
 * What is wrong with a source and what to do, without its name. `detail` is what ingest knows beyond the kind:
 * a size, a system's error code, the name of a format, or null.
 */
export function problemWords(kind: ProblemKind, detail: string | null, language: Language): string {
	const words = table[language];
	return words[`${kind} ${detail}`] ?? words[kind]?.replace('%', () => detail ?? '') ?? kind;
}

/** By kind, or by kind and detail where the remedy differs; % stands for the detail. */
type Words = Readonly<Record<string, string>> & Readonly<Record<ProblemKind, string>>;

const en: Words = {
	missing: 'not found: check the path',
	unreadable: 'cannot be read (%): check it',
	'unreadable EACCES': 'no permission to read it: change its permissions (chmod +r) or pipe it in',
	'unreadable EPERM': 'no permission to read it: change its permissions (chmod +r) or pipe it in',
	'unreadable no file': 'neither a file nor a folder: pipe it in and give - as the source',
	empty: 'empty: nothing to read, remove it or save it again',
	'empty folder': 'no files in this folder: name one that holds articles',
	'empty feed': 'a feed without entries: nothing to read yet',
	'empty mail': 'a message without text: nothing to read',
	binary: 'binary, not text: save it as plain text or HTML',
	tooLarge: '% is too large for one article: split it, or make it NDJSON records, one a line',
	'tooLarge unpacked': 'unpacks to far more than it can hold: unpack it yourself and look',
	tooSlow: 'takes too long to read: save it as plain text',
	'tooSlow cleaning': 'takes too long to clean: shown as it came, with all that surrounds it',
	damaged: 'damaged (%): save or fetch it again',
	'damaged feed': 'a feed too damaged to read: save or fetch it again',
	'damaged entries': 'a feed damaged in places: not all of its entries could be told apart, fetch it again',
	'damaged mail': 'a message too damaged to read: save it again',
	'damaged gzip': 'packed with gzip and damaged: what came before the damage was read, save it again',
	cutOff: 'cut off before its end: its whole entries were read, save or fetch it again for the others',
	notFetched: 'could not be fetched (%): try again later or check the address',
	'notFetched badAddress': 'is no address: write it like https://example.org/feed',
	'notFetched never': 'not fetched yet: meta-brief refresh',
	'notFetched 401': 'wants a password (401): save the page in your browser and name the file',
	'notFetched 403': 'refuses programs (403): save the page in your browser and name the file',
	'notFetched 404': 'is not there (404): check the address',
	'notFetched 410': 'is gone for good (410): meta-brief remove it',
	'notFetched 429': 'asks to be left alone for a while (429): try again later',
	'notFetched timeout': 'did not answer in time: try again later',
	'notFetched brokenOff': 'broke off before its end: try again later',
	'notFetched redirects': 'leads from one address to the next without end: check the address',
	'notFetched badRedirect': 'leads away from the web: check the address',
	'notFetched tooLarge': 'is larger than 20 MB: no article and no feed is',
	'notFetched ENOTFOUND': 'no such site, or no network: check the address and your connection',
	'notFetched EAI_AGAIN': 'no such site, or no network: check the address and your connection',
	'notFetched ECONNREFUSED': 'refuses connections: check the address, or try again later',
	'notFetched CERT_HAS_EXPIRED': 'its certificate has expired: not trusted, look at it in your browser',
	'notFetched DEPTH_ZERO_SELF_SIGNED_CERT': 'its certificate is signed by itself: not trusted, look at it in your browser',
	'notFetched untrusted':
		'its certificate is from nobody trusted: look at it in your browser; where your network adds one, set NODE_EXTRA_CA_CERTS',
	'notFetched otherName': 'its certificate is for another site: not trusted, check the address',
	'notFetched noTls': 'speaks no TLS of today: try http:// instead, or look at it in your browser',
	badRecord: 'not a record (%): a line must be one JSON object with "text" or "html"',
	'badRecord no JSON': 'not valid JSON: a line must be one JSON object with "text" or "html"',
	'badRecord no object': 'not an object: a line must be one JSON object with "text" or "html"',
	'badRecord no text': 'a record without "text" or "html": give it one of them',
	noArticle: 'no article text in it: try --raw to see what came',
	unsupported: '% is not read yet: save its articles as text or HTML',
	'unsupported OPML': 'a list of feeds: meta-brief add it, or name it as the source by itself',
	'unsupported JSON': 'JSON that is not one record a line: convert it, for a list by jq -c ".[]"',
};

const de: Words = {
	missing: 'nicht gefunden: bitte den Pfad prüfen',
	unreadable: 'nicht lesbar (%): bitte prüfen',
	'unreadable EACCES': 'keine Leserechte: Rechte ändern (chmod +r) oder über eine Pipe zuführen',
	'unreadable EPERM': 'keine Leserechte: Rechte ändern (chmod +r) oder über eine Pipe zuführen',
	'unreadable no file': 'weder Datei noch Ordner: über eine Pipe zuführen und - als Quelle angeben',
	empty: 'leer: nichts zu lesen, entfernen oder neu speichern',
	'empty folder': 'keine Dateien in diesem Ordner: einen mit Artikeln angeben',
	'empty feed': 'ein Feed ohne Einträge: noch nichts zu lesen',
	'empty mail': 'eine Nachricht ohne Text: nichts zu lesen',
	binary: 'binär, kein Text: als reinen Text oder HTML speichern',
	tooLarge: '% sind zu viel für einen Artikel: teilen oder als NDJSON ablegen, ein Artikel je Zeile',
	'tooLarge unpacked': 'entpackt viel mehr, als darin sein kann: selbst entpacken und ansehen',
	tooSlow: 'braucht zu lange beim Einlesen: als reinen Text speichern',
	'tooSlow cleaning': 'braucht zu lange beim Säubern: steht da, wie es kam, mit allem drum herum',
	damaged: 'beschädigt (%): neu speichern oder abrufen',
	'damaged feed': 'ein zu beschädigter Feed: neu speichern oder abrufen',
	'damaged entries': 'ein stellenweise beschädigter Feed: nicht alle Einträge sind zu erkennen, neu abrufen',
	'damaged mail': 'eine zu beschädigte Nachricht: neu speichern',
	'damaged gzip': 'mit gzip gepackt und beschädigt: gelesen wurde, was davor kam; neu speichern',
	cutOff: 'vor dem Ende abgeschnitten: gelesen wurden die ganzen Einträge; für die übrigen neu speichern oder abrufen',
	notFetched: 'nicht abrufbar (%): später wieder versuchen oder die Adresse prüfen',
	'notFetched badAddress': 'ist keine Adresse: bitte wie https://example.org/feed schreiben',
	'notFetched never': 'noch nicht abgerufen: meta-brief refresh',
	'notFetched 401': 'verlangt ein Passwort (401): Seite im Browser speichern und die Datei angeben',
	'notFetched 403': 'weist Programme ab (403): Seite im Browser speichern und die Datei angeben',
	'notFetched 404': 'gibt es nicht (404): die Adresse prüfen',
	'notFetched 410': 'gibt es nicht mehr (410): mit meta-brief remove entfernen',
	'notFetched 429': 'bittet um Geduld (429): später wieder versuchen',
	'notFetched timeout': 'antwortet nicht rechtzeitig: später wieder versuchen',
	'notFetched brokenOff': 'brach vor dem Ende ab: später wieder versuchen',
	'notFetched redirects': 'leitet endlos weiter: die Adresse prüfen',
	'notFetched badRedirect': 'leitet aus dem Web hinaus: die Adresse prüfen',
	'notFetched tooLarge': 'ist größer als 20 MB: kein Artikel und kein Feed ist das',
	'notFetched ENOTFOUND': 'keine solche Seite oder kein Netz: Adresse und Verbindung prüfen',
	'notFetched EAI_AGAIN': 'keine solche Seite oder kein Netz: Adresse und Verbindung prüfen',
	'notFetched ECONNREFUSED': 'nimmt keine Verbindung an: Adresse prüfen oder später wieder versuchen',
	'notFetched CERT_HAS_EXPIRED': 'das Zertifikat ist abgelaufen: nicht vertrauenswürdig, im Browser ansehen',
	'notFetched DEPTH_ZERO_SELF_SIGNED_CERT': 'das Zertifikat ist selbst ausgestellt: nicht vertrauenswürdig, im Browser ansehen',
	'notFetched untrusted':
		'Zertifikat von niemandem, dem zu trauen ist: im Browser ansehen; setzt das eigene Netz eines ein, NODE_EXTRA_CA_CERTS setzen',
	'notFetched otherName': 'Zertifikat für eine andere Site: nicht vertrauenswürdig, Adresse prüfen',
	'notFetched noTls': 'spricht kein heutiges TLS: mit http:// versuchen oder im Browser ansehen',
	badRecord: 'kein Datensatz (%): eine Zeile muss ein JSON-Objekt mit "text" oder "html" sein',
	'badRecord no JSON': 'kein gültiges JSON: eine Zeile muss ein JSON-Objekt mit "text" oder "html" sein',
	'badRecord no object': 'kein Objekt: eine Zeile muss ein JSON-Objekt mit "text" oder "html" sein',
	'badRecord no text': 'Datensatz ohne "text" oder "html": bitte eines davon angeben',
	noArticle: 'kein Artikeltext darin: --raw zeigt, was ankam',
	unsupported: '% wird noch nicht gelesen: die Artikel als Text oder HTML speichern',
	'unsupported OPML': 'eine Liste von Feeds: mit meta-brief add aufnehmen oder selbst als Quelle angeben',
	'unsupported JSON': 'JSON, aber nicht ein Datensatz je Zeile: umwandeln, eine Liste etwa mit jq -c ".[]"',
};

const table: Readonly<Record<Language, Words>> = {en, de};
