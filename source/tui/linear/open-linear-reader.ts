import {createInterface} from 'node:readline';
import type {Brief} from '../../model/brief.js';
import type {CorrectionDesk, CorrectionOutcome} from '../../model/correction.js';
import {type MarkStore, type MarksTrouble, noMarks} from '../../model/marks.js';
import type {Language} from '../../wording/language.js';
import {linearWords} from '../../wording/linear.js';
import {noticeWords} from '../../wording/notices.js';
import {storyWords} from '../../wording/stories.js';
import {writeFailure} from '../../wording/write-failures.js';
import {wrapText} from '../layout/wrap.js';
import {type CorrectionDeed, correctionNotice} from '../state/correction-notice.js';
import type {EditStory} from '../terminal/act.js';
import {openUrl} from '../terminal/open-url.js';
import {saveFile} from '../terminal/save-file.js';
import {answerLinear} from './answer-linear.js';
import {answerFirst} from './answer-list.js';
import {type LinearDeed, type LinearState, linearStart} from './linear-state.js';
import {parseLinearRequest} from './parse-linear-request.js';

export interface LinearOptions {
	readonly brief: Brief;
	readonly language: Language;
	readonly marks?: MarkStore;
	/** Keeps and removes passages by hand; without it nothing can be corrected. */
	readonly corrections?: CorrectionDesk;
	/** Splits and joins stories and keeps that; where it is not given nothing of it is kept. */
	readonly editStory?: EditStory;
	/** To be said once, after the list. */
	readonly notice?: string | null;
	readonly stdin: NodeJS.ReadableStream;
	/** Lines are wrapped at words where it is a terminal. */
	readonly stdout: NodeJS.WritableStream & {readonly isTTY?: boolean; readonly columns?: number};
}

/**
 * The reader for screen readers: a dialogue of lines that are only ever added, never repainted.
 * Resolves with the exit code when the dialogue or its input ends.
 */
export async function openLinearReader(options: LinearOptions): Promise<number> {
	const {brief, language, marks, corrections, editStory, notice = null, stdin, stdout} = options;
	const say = (lines: readonly string[]) =>
		stdout.write(lines.map((line) => `${wrapped(line, stdout.isTTY ? stdout.columns : undefined)}\n`).join(''));
	const ask = () => stdout.write(linearWords[language].prompt);
	const kept = marks?.load() ?? {marks: noMarks, trouble: null};
	const first = answerFirst(linearStart(brief, language, kept.marks));
	let {state} = first;
	say([...first.lines, ...(kept.trouble ? [noticeWords[language][kept.trouble]] : []), ...(notice === null ? [] : [notice])]);
	ask();
	const told = new Set<MarksTrouble>();
	let ended = false;
	const typed = createInterface({input: stdin, terminal: false});
	for await (const line of typed) {
		const answer = answerLinear(state, parseLinearRequest(line));
		const troubles = keepMarks(state, answer.state, marks).filter((trouble) => !told.has(trouble));
		const {said: done, brief: corrected} = answer.deed ? await outcome(answer.deed, answer.state, {corrections, editStory}) : nothingDone;
		say([...answer.lines, ...done, ...troubles.map((trouble) => noticeWords[language][trouble])]);
		for (const trouble of troubles) told.add(trouble);
		state = corrected ? {...answer.state, brief: corrected} : answer.state;
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

const wrapped = (line: string, width: number | undefined): string =>
	width
		? wrapText(line, width)
				.map(({text}) => text)
				.join('\n')
		: line;

/** Saves the marks that changed; gives what stood in the way. */
function keepMarks(before: LinearState, after: LinearState, store: MarkStore | undefined): readonly MarksTrouble[] {
	const changed = new Map([...after.marks].filter(([id, mark]) => before.marks.get(id) !== mark));
	const trouble = changed.size > 0 ? store?.save(changed) : null;
	return trouble ? [trouble] : [];
}

/** What there is to say of a deed, and the briefing where it changed that. */
interface Outcome {
	readonly said: readonly string[];
	readonly brief: Brief | null;
}

const nothingDone: Outcome = {said: [], brief: null};

/** Who changes articles and stories as a reader wishes. */
type Editors = Record<'corrections', CorrectionDesk | undefined> & Record<'editStory', EditStory | undefined>;

/** Does what an answer asks of the world. */
async function outcome(deed: LinearDeed, {brief, language}: LinearState, {corrections: desk, editStory}: Editors): Promise<Outcome> {
	const words = noticeWords[language];
	switch (deed.kind) {
		case 'open-url':
			return (await openUrl(deed.url)) ? nothingDone : {said: [words.linkFailed], brief: null};
		case 'save-file':
			return {said: [saved(deed, language)], brief: null};
		case 'correct':
			return toldOf(desk?.correct(brief, deed.wish), 'corrected', language);
		case 'undo-correction':
			return toldOf(desk?.undo(brief), 'takenBack', language);
		case 'edit-story': {
			const {brief: edited, trouble} = editStory?.(brief, deed.edit) ?? {brief, trouble: 'unwritable' as const};
			return {said: trouble === null ? [] : [storyWords[language].troubles[trouble]], brief: edited};
		}
	}
}

const toldOf = (result: CorrectionOutcome | undefined, deed: CorrectionDeed, language: Language): Outcome => ({
	said: [correctionNotice(result, deed, language, linearWords[language].undo)],
	brief: result?.correction ? result.brief : null,
});

function saved({path, content}: Extract<LinearDeed, {kind: 'save-file'}>, language: Language): string {
	const words = noticeWords[language];
	const {kind, ...detail} = saveFile(path, content, false);
	if (kind === 'exists') return linearWords[language].fileExists(path);
	return kind === 'written' ? words.written(path) : words.notWritten(path, 'reason' in detail ? writeFailure(detail.reason, language) : '');
}
