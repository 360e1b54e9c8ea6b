import type {StoppedAt} from '../model/loading.js';
import type {Language} from './language.js';
import {formatNumber} from './numbers.js';

const en = {
	copied: (text: string) => `Copied: ${text}`,
	noLink: 'This article came without a link.',
	stopping: 'Stopped: what was read is being sorted in. Ctrl-C again quits.',
	stoppedLoading: ({read, total, isKept}: StoppedAt) => {
		if (read === total) return 'Everything was read already.';
		const all = total === null ? '' : ` of ${formatNumber(total, 'en')}`;
		return `Read ${formatNumber(read, 'en')}${all}; ${isKept ? 'the next start reads the rest' : 'next time from the start'}.`;
	},
	written: (path: string) => `Written: ${path}`,
	notWritten: (path: string, reason: string) => `${path} could not be written (${reason}).`,
	undone: (count: number) => (count === 1 ? 'Undone.' : `Undone: ${count} articles are as before.`),
	markedRead: (count: number) =>
		count === 1 ? 'Marked 1 article as read; u undoes it.' : `Marked ${count} articles as read; u undoes it.`,
	markSet: (letter: string) => `Mark ${letter} set: '${letter} comes back here.`,
	whichLetter: 'Which letter? Esc leaves it.',
	noSuchMark: 'No mark of that letter.',
	nothingToMark: 'Nothing here to mark.',
	noWayBack: 'No earlier place.',
	noWayForward: 'No later place.',
	nothingToUndo: 'Nothing to undo.',
	allRead: 'Nothing unread is left here.',
	welcome: 'j k move, Enter reads, ? keys, : more, q quits',
	oneTelling: 'Only one article tells this story.',
	notJoined: 'Both are one story already: nothing is joined.',
	oneOther: 'Only these two tell this story.',
	lastArticle: 'This is the last article.',
	firstArticle: 'This is the first article.',
	notFound: 'Not found in this article.',
	noDifferences: 'No more differences.',
	starred: 'Starred.',
	unstarred: 'Star taken away.',
	nothingRemoved: 'Nothing was removed from this article.',
	typeToSearch: 'Type what you look for. Typing errors are forgiven.',
	oneTopic: 'There is only one topic.',
	atTop: 'Top of the list: q quits.',
	noPreview: 'The preview needs a window of 100 columns.',
	linkFailed: 'No browser could be started.',
	damaged: 'The read marks were damaged: set aside, begun anew.',
	newer: 'The read marks come from a newer meta-brief and are left alone.',
	unwritable: 'Read marks cannot be saved here.',
};

export type NoticeWords = typeof en;

/** What the reader says in its footer, once, and says without details. */
export type Notice = {[Key in keyof NoticeWords]: NoticeWords[Key] extends string ? Key : never}[keyof NoticeWords];

const de: NoticeWords = {
	copied: (text) => `Kopiert: ${text}`,
	noLink: 'Zu diesem Artikel gehört kein Link.',
	stopping: 'Angehalten: Gelesenes wird noch eingeordnet. Strg-C beendet.',
	stoppedLoading: ({read, total, isKept}) => {
		if (read === total) return 'Es war schon alles gelesen.';
		const all = total === null ? '' : ` von ${formatNumber(total, 'de')}`;
		return `${formatNumber(read, 'de')}${all} gelesen; ${isKept ? 'der nächste Start liest weiter' : 'nächstes Mal von vorn'}.`;
	},
	written: (path) => `Geschrieben: ${path}`,
	notWritten: (path, reason) => `${path} ließ sich nicht schreiben (${reason}).`,
	undone: (count) => (count === 1 ? 'Rückgängig gemacht.' : `Rückgängig gemacht: ${count} Artikel sind wie zuvor.`),
	markedRead: (count) => `${count} Artikel als gelesen gekennzeichnet; u nimmt es zurück.`,
	markSet: (letter) => `Marke ${letter} gesetzt: '${letter} führt hierher zurück.`,
	whichLetter: 'Welcher Buchstabe? Esc bricht ab.',
	noSuchMark: 'Unter diesem Buchstaben ist nichts gemerkt.',
	nothingToMark: 'Hier gibt es nichts zu merken.',
	noWayBack: 'Keine frühere Stelle.',
	noWayForward: 'Keine spätere Stelle.',
	nothingToUndo: 'Nichts rückgängig zu machen.',
	allRead: 'Hier ist nichts Ungelesenes mehr.',
	welcome: 'j k bewegt, Enter liest, ? Tasten, : mehr, q Ende',
	oneTelling: 'Nur ein Artikel berichtet darüber.',
	notJoined: 'Beides ist schon eine Meldung: nichts wird verbunden.',
	oneOther: 'Nur diese beiden berichten darüber.',
	lastArticle: 'Das ist der letzte Artikel.',
	firstArticle: 'Das ist der erste Artikel.',
	notFound: 'In diesem Artikel nicht gefunden.',
	noDifferences: 'Keine weiteren Unterschiede.',
	starred: 'Mit Stern versehen.',
	unstarred: 'Stern entfernt.',
	nothingRemoved: 'Aus diesem Artikel wurde nichts entfernt.',
	typeToSearch: 'Einfach Suchwörter tippen. Tippfehler schaden nicht.',
	oneTopic: 'Es gibt nur ein Thema.',
	atTop: 'Oben in der Liste: q beendet.',
	noPreview: 'Die Vorschau braucht ein Fenster von 100 Spalten.',
	linkFailed: 'Es ließ sich kein Browser starten.',
	damaged: 'Der Lesestand war beschädigt: beiseitegelegt, neu begonnen.',
	newer: 'Der Lesestand stammt von einem neueren meta-brief und bleibt unberührt.',
	unwritable: 'Der Lesestand lässt sich hier nicht speichern.',
};

/** The reader's notices by language. */
export const noticeWords: Readonly<Record<Language, Readonly<NoticeWords>>> = {en, de};
