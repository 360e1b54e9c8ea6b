/** What goes wrong with a source, in words: what it is and what to do. */
export const problemWords = {
	en: {
		missing: 'not found: check the path',
	},
	de: {
		missing: 'nicht gefunden: bitte den Pfad prüfen',
	},
} as const;
