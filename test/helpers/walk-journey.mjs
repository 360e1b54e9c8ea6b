// Walks a journey of journeys.mjs through a program in a terminal.

/**
 * Presses the keys of each step and waits for what it shows; rejects with the screen where that never comes or looks otherwise.
 * @param {ReturnType<typeof import('./terminal.mjs').openTerminal>} reader
 * @param {import('./journeys.mjs').Journey} journey
 * @param {'en' | 'de'} language
 * @param {(step: import('./journeys.mjs').Step, screen: string) => void | Promise<void>} [reached] called with the screen after each step, and waited for
 */
export async function walkJourney(reader, {steps}, language, reached = () => {}) {
	await reader.shows('▸');
	for (const step of steps) {
		const pattern = step.shows instanceof RegExp ? step.shows : step.shows[language];
		const before = reader.text();
		reader.send(step.keys);
		const screen = await reader.shows((text) => text !== before && pattern.test(text) && !step.hides?.test(text));
		for (const {text, look} of step.looks ?? []) checkLook(reader, text, look);
		await reached(step, screen);
	}
}

/**
 * @param {ReturnType<typeof import('./terminal.mjs').openTerminal>} reader
 * @param {RegExp} text
 * @param {import('./journeys.mjs').Look} wanted
 */
function checkLook(reader, text, wanted) {
	const looks = placesOf(reader, text).map(({row, column}) => lookAt(reader, row, column));
	const fits = looks.some((look) => Object.entries(wanted).every(([name, on]) => look[/** @type {keyof typeof look} */ (name)] === on));
	if (!fits) throw new Error(`${text} should be ${JSON.stringify(wanted)}, is ${JSON.stringify(looks)}\n${reader.text()}`);
}

/** Every place of the screen where a text stands, its row and the column of its first cell. @param {ReturnType<typeof import('./terminal.mjs').openTerminal>} reader @param {RegExp} text */
function placesOf(reader, text) {
	return reader.lines().flatMap((line, row) => [...line.matchAll(new RegExp(text, 'gu'))].map(({index}) => ({row, column: index})));
}

/** @param {ReturnType<typeof import('./terminal.mjs').openTerminal>} reader @param {number} row @param {number} column */
function lookAt({terminal}, row, column) {
	const cell = terminal.buffer.active.getLine(terminal.buffer.active.viewportY + row)?.getCell(column);
	return {
		bold: Boolean(cell?.isBold()),
		dim: Boolean(cell?.isDim()),
		inverse: Boolean(cell?.isInverse()),
		underline: Boolean(cell?.isUnderline()),
	};
}
