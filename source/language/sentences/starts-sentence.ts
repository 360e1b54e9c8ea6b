// Words that, written with a capital, open a sentence far more often than they are a name or follow an abbreviation.
const openers = new Set(
	(
		'Aber Alle Allerdings Als Am An Andere Auch Auf Aus Außerdem Bei Beide Bis Da Dabei Dadurch Dafür Dagegen Daher Damit Danach Dann Daran ' +
		'Darauf Darüber Darum Das Dass Davon Dazu Dem Den Denn Dennoch Der Deren Des Deshalb Dessen Die Dies Diese Dieser Dieses Diesen Diesem ' +
		'Doch Dort Durch Ein Eine Einem Einen Einer Einige Er Erst Es Etwa Für Gegen Gleichzeitig Hier Ich Ihr Ihre Im Immer In Inzwischen Ist ' +
		'Jede Jeder Jedoch Jetzt Kein Keine Laut Man Mehr Mit Mittlerweile Nach Nachdem Neben Nicht Noch Nun Nur Ob Oder Ohne Schon Sechs Sein ' +
		'Seine Seit Seitdem Sie Sind So Sobald Sogar Somit Statt Trotz Trotzdem Um Und Unter Vom Von Vor Während War Was Weder Weil Weiter ' +
		'Weitere Welche Wenn Wer Wie Wir Wird Wo Wobei Wurde Zu Zudem Zum Zur Zuvor Zwar Zwei Zwischen ' +
		'A After All Also Although An And As At Because Before Both But By Despite During Each Even Every For From He Her Here His How However I If ' +
		'Is It Its Last Later Many Meanwhile More Most No Not Now Of On Once One Only Or Our Over She Since So Some Such That The Their Then There ' +
		'These They This Those Though Through Thus To Under Until We What When Where Whether Which While Who Why With Within Without Yet You'
	).split(' '),
);

/** Whether a text begins with a word that usually opens a sentence, quotes and brackets aside. */
export function startsSentence(text: string): boolean {
	const first = /^["'„“”‚‘’»«›‹([\s]*(\p{L}+)/u.exec(text)?.[1];
	return first !== undefined && openers.has(first);
}
