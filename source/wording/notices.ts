import type {Language} from './language.js';

const en = {
	copied: (text: string) => `Copied: ${text}`,
	noLink: 'This article came without a link.',
	stoppedLoading: 'Stopped: what was read stays. Ctrl-C again quits.',
	oneTelling: 'Only one article tells this story.',
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

type NoticeWords = typeof en;

/** What the reader says in its footer, once, and says without details. */
export type Notice = Exclude<keyof NoticeWords, 'copied'>;

const de: NoticeWords = {
	copied: (text) => `Kopiert: ${text}`,
	noLink: 'Zu diesem Artikel gehört kein Link.',
	stoppedLoading: 'Angehalten: Was gelesen wurde, bleibt. Strg-C beendet.',
	oneTelling: 'Nur ein Artikel berichtet darüber.',
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
