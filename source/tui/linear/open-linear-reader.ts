import {createInterface} from 'node:readline';
import type {Brief} from '../../model/brief.js';
import {type MarkStore, noMarks} from '../../model/marks.js';
import type {Language} from '../../wording/language.js';
import {linearWords} from '../../wording/linear.js';
import {noticeWords} from '../../wording/notices.js';
import {answerLinear} from './answer-linear.js';
import type {LinearState} from './linear-state.js';
import {parseLinearRequest} from './parse-linear-request.js';
import {speakList} from './speak-list.js';

export interface LinearOptions {
	readonly brief: Brief;
	readonly language: Language;
	readonly marks?: MarkStore;
	readonly stdin: NodeJS.ReadableStream;
	readonly stdout: NodeJS.WritableStream;
}

/**
 * The reader for screen readers: a dialogue of lines that are only ever added, never repainted.
 * Resolves with the exit code when the dialogue or its input ends.
 */
export async function openLinearReader({brief, language, marks, stdin, stdout}: LinearOptions): Promise<number> {
	const say = (lines: readonly string[]) => stdout.write(lines.map((line) => `${line}\n`).join(''));
	const ask = () => stdout.write(linearWords[language].prompt);
	const kept = marks?.load() ?? {marks: noMarks, trouble: null};
	let state: LinearState = {brief, language, marks: kept.marks, at: null, reading: false};
	say([...speakList(state), ...(kept.trouble ? [noticeWords[language][kept.trouble]] : [])]);
	ask();
	let ended = false;
	const typed = createInterface({input: stdin, terminal: false});
	for await (const line of typed) {
		const answer = answerLinear(state, parseLinearRequest(line));
		say([...answer.lines, ...saved(state, answer.state, marks)]);
		state = answer.state;
		ended = answer.done;
		if (ended) break;
		ask();
	}
	if (!ended) say(['']);
	typed.close();
	// A terminal that is still listened to would keep the program waiting.
	stdin.pause();
	return 0;
}

/** Saves the marks that changed; says what stood in the way. */
function saved(before: LinearState, after: LinearState, store: MarkStore | undefined): readonly string[] {
	const changed = [...after.marks].filter(([id, mark]) => before.marks.get(id) !== mark);
	const troubles = changed.flatMap(([id, mark]) => store?.save(id, mark) ?? []);
	return troubles.slice(0, 1).map((trouble) => noticeWords[after.language][trouble]);
}
