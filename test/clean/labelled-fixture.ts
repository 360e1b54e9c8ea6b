import {readFileSync} from 'node:fs';

/** One line of a fixture with what must become of it: a block kind or a removal reason. */
export interface LabelledLine {
	readonly label: string;
	readonly text: string;
}

export interface LabelledFixture {
	/** The text as the cleaner meets it. */
	readonly text: string;
	readonly lines: readonly LabelledLine[];
	/** Fields of the article that are promised: "# title: …" at the top of the file. */
	readonly fields: ReadonlyMap<string, string>;
}

const folder = new URL('../fixtures/clean/', import.meta.url);

/**
 * Reads a fixture whose every line is "label | text". Several lines without a blank line between whose labels are
 * not block kinds may be joined into one line of the text: "+ label | text" goes on the line before.
 */
export function readFixture(name: string): LabelledFixture {
	const lines: LabelledLine[] = [];
	const fields = new Map<string, string>();
	let text = '';
	for (const row of readFileSync(new URL(name, folder), 'utf8').split('\n')) {
		const field = /^# (\w+): (.*)$/u.exec(row);
		const labelled = /^(\+ )?(\w+) \| (.*)$/u.exec(row);
		if (field) fields.set(field[1] ?? '', field[2] ?? '');
		else if (labelled) {
			lines.push({label: labelled[2] ?? '', text: labelled[3] ?? ''});
			text = labelled[1] ? `${text.trimEnd()} ${labelled[3]}\n` : `${text}${labelled[3]}\n`;
		} else text += `${row}\n`;
	}
	return {text, lines, fields};
}
