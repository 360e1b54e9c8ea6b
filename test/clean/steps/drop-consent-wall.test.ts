import {expect, test} from 'vitest';
import {cleanArticle} from '../../../source/clean/clean-article.js';

const question = 'Wir und unsere 213 Partner verarbeiten Ihre Daten mit Cookies, um Inhalte und Anzeigen zu personalisieren.';
const wall = `<html lang="de"><body><div class="cmp"><h2>Ihre Privatsphäre ist uns wichtig</h2><p>${question}</p><button>Alle akzeptieren</button><button>Ablehnen</button></div></body></html>`;

test('a page that only asks for consent has no article, and all of it is accounted for', () => {
	const {text, removed} = cleanArticle({id: 'a', html: wall});
	expect(text).toBe('');
	expect(removed.map(({text: gone}) => gone)).toContain(question);
});

test('its text without markup has none either', () => {
	expect(cleanArticle({id: 'a', text: `Ihre Privatsphäre ist uns wichtig\n\n${question}\n\nAlle akzeptieren\n\nAblehnen`}).text).toBe('');
});

test('a report on consent is an article, whatever button its page has', () => {
	const report = `Der Bundesgerichtshof hat über Cookies entschieden. Wer Daten für Anzeigen verarbeiten will, braucht eine Einwilligung, und die Zustimmung darf nicht voreingestellt sein. Verbraucherschützer sprachen von einem guten Tag für die Privatsphäre, während Verlage um ihre Partner fürchten. ${'Das Urteil gilt von Juli an auch für kleine Seiten, die bisher keinen Hinweis gezeigt haben, teilte das Gericht am Dienstag mit. '.repeat(6)}`;
	expect(cleanArticle({id: 'a', text: `${report}\n\nAlle akzeptieren`}).text).toContain('Bundesgerichtshof');
});
