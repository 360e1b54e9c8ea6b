import {expect, test} from 'vitest';
import {cleanArticle} from '../../source/clean/clean-article.js';
import {barrierOf} from '../../source/model/barrier-of.js';

const story = `<h1>Werft in Nordhafen baut zwei neue Fähren</h1>
<p>Die Werft in Nordhafen hat am Montag den Auftrag für zwei neue Fähren erhalten, wie die Geschäftsführung mitteilte.</p>
<p>Die Schiffe sollen ab Herbst auf der Linie zwischen Nordhafen und den Inseln fahren und je 300 Menschen tragen.</p>`;
const page = (behind: string) => `<html lang="de"><body><article>${story}</article>${behind}</body></html>`;
const barrier = (behind: string) => barrierOf(cleanArticle({id: 'a', html: page(behind)}))?.text ?? null;

test.each([
	'Sie möchten gerne weiterlesen?',
	'Jetzt weiterlesen mit N+',
	'Kostenlos registrieren und weiterlesen',
	'Dieser Artikel ist exklusiv für Abonnenten.',
	'Um den ganzen Artikel zu lesen, melden Sie sich bitte an.',
	'Subscribe now to continue reading.',
	'Sign in to unlock the full story',
	'This story is available exclusively to our subscribers.',
])('an article breaks off where its page says behind it: %s', (prompt) => {
	expect(barrier(`<div class="paywall"><p>${prompt}</p><p>Schon Kunde? Hier anmelden</p></div>`)).toBe(prompt);
});

test.each([
	'Abonnieren Sie unseren Newsletter und verpassen Sie keine Meldung!',
	'Bitte melden Sie sich an, um diesen Artikel zu kommentieren.',
	'Weiterlesen: Hafen wird größer',
	'Keep Reading',
	'Sign up for our newsletter',
])('a call that bars nothing is no barrier: %s', (call) => {
	expect(barrier(`<div class="newsletter"><p>${call}</p></div>`)).toBeNull();
});

test('what calls for a subscription far below the text is no barrier', () => {
	const others = Array.from({length: 6}, (_, at) => `<li><a href="/${at}">Meldung Nummer ${at} aus der Region</a></li>`).join('');
	expect(barrier(`<ul class="related">${others}</ul><footer><p>Jetzt weiterlesen mit N+</p></footer>`)).toBeNull();
});

test('an article without a text breaks off nowhere', () => {
	expect(
		barrierOf({blocks: [], removed: [{line: 1, text: 'Jetzt weiterlesen mit N+', reason: 'navigation', rule: 'x', confidence: 1}]}),
	).toBeNull();
});
