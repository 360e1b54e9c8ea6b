import {localDay} from '../../language/local-day.js';
import type {Brief} from '../../model/brief.js';
import type {CorrectionDesk, CorrectionOutcome} from '../../model/correction.js';
import type {ArticleId} from '../../model/ids.js';
import type {MarkStore, MarksTrouble} from '../../model/marks.js';
import type {QueryStore} from '../../model/query-store.js';
import type {Search} from '../../model/search.js';
import type {StoryEdit, StoryEditsTrouble} from '../../model/story-edit.js';
import {noticeWords} from '../../wording/notices.js';
import {storyWords} from '../../wording/stories.js';
import {type CorrectionDeed, correctionNotice} from '../state/correction-notice.js';
import {type Piece, previewWork, workAhead} from '../state/derived/preview-work.js';
import {prepareSearch, searchIndexOf} from '../state/derived/search-index-of.js';
import type {Effect} from '../state/effect.js';
import type {Message} from '../state/message.js';
import type {Program} from '../state/program.js';
import type {SaveOutcome} from '../state/save-view.js';

/** Makes a briefing anew after a reader split or joined a story, and keeps the edit; `trouble` where it cannot be kept. */
export type EditStory = (brief: Brief, edit: StoryEdit) => {readonly brief: Brief; readonly trouble: StoryEditsTrouble | null};

/** The world as the reader needs it. */
export interface World {
	readonly marks: MarkStore | null;
	/** Null where what was searched for lasts as long as the reader. */
	readonly queries: QueryStore | null;
	/** Null where passages can be neither kept nor removed. */
	readonly corrections: CorrectionDesk | null;
	readonly copy: (text: string) => void;
	/** Writes a file; one that exists only where `overwrite`. */
	readonly saveFile: (path: string, content: string, overwrite: boolean) => SaveOutcome;
	/** Resolves with whether a browser could be started. */
	readonly openUrl: (url: string) => Promise<boolean>;
	/** Comes with what tells the briefing after an edit, and what hinders keeping it. */
	readonly editor: () => Promise<EditStory>;
	/** Reads no further source. */
	readonly stopLoading: () => void;
	/** Resolves with a search index that is made elsewhere, null where there is none; what it answers for a brief stays. */
	readonly searchOf?: ((brief: Brief) => Promise<Search | null>) | null;
	readonly redraw: () => void;
	readonly suspend: () => Promise<void>;
	readonly exit: (code: number) => void;
	/** Calls back once nothing else was asked for this way for a while. */
	readonly rest: (call: () => void) => void;
	/** Milliseconds of a clock that only goes forward. */
	readonly clock: () => number;
	/** Calls back once the keys that are waiting have been taken in. */
	readonly later: (call: () => void) => void;
}

/** Turns effects into deeds; what comes of them goes back as messages. */
export function actor(world: World, program: () => Program): (effect: Effect, send: Program['send']) => void {
	const told = new Set<MarksTrouble>();
	const words = () => noticeWords[program().model().settings.language];
	return (effect, send) => {
		switch (effect.kind) {
			case 'search':
				return world.later(() => void answer(effect.request, effect.query, program(), world));
			case 'rest':
				return world.rest(() => workOut(effect.article, program(), world));
			case 'copy':
				world.copy(effect.text);
				return send({kind: 'noticed', notice: words().copied(effect.text)});
			case 'open-url':
				return void world.openUrl(effect.url).then((opened) => {
					if (!opened) send({kind: 'noticed', notice: words().linkFailed});
				});
			case 'save-marks': {
				const trouble = world.marks?.save(effect.marks) ?? null;
				if (trouble === null || told.has(trouble)) return;
				told.add(trouble);
				return send({kind: 'noticed', notice: words()[trouble]});
			}
			case 'save-queries':
				return world.queries?.save(effect.queries);
			case 'correct':
				return showCorrected(world.corrections?.correct(program().model().brief, effect.wish), 'corrected', program());
			case 'undo-correction':
				return showCorrected(world.corrections?.undo(program().model().brief), 'takenBack', program());
			case 'save-file': {
				const outcome = world.saveFile(effect.path, effect.content, effect.overwrite);
				return send({kind: 'saved', path: effect.path, outcome});
			}
			case 'edit-story':
				return void world.editor().then((editStory) => {
					const {brief, trouble} = editStory(program().model().brief, effect.edit);
					send({kind: 'brief-changed', brief});
					if (trouble !== null) send({kind: 'noticed', notice: storyWords[program().model().settings.language].troubles[trouble]});
				});
			case 'stop-loading':
				return world.stopLoading();
			case 'redraw':
				return world.redraw();
			case 'suspend':
				return void world.suspend();
			case 'exit':
				return world.exit(effect.code);
			default:
				return effect satisfies never;
		}
	};
}

/** Shows what came of a correction, and says whom it holds for. */
function showCorrected(outcome: CorrectionOutcome | undefined, deed: CorrectionDeed, {model, send}: Program): void {
	if (outcome?.correction) send({kind: 'brief-changed', brief: outcome.brief});
	send({kind: 'noticed', notice: correctionNotice(outcome, deed, model().settings.language, 'u')});
}

/** Makes what the preview of an article the selection rests on shows, then what the next keys may ask for. */
function workOut(article: ArticleId, {model, send}: Program, {later}: World): void {
	const show = (): Message => ({kind: 'rested', article});
	// A key waits for one piece, not for all; what it makes useless is left.
	const goOn = ([first, ...others]: readonly Piece[]): void => {
		if (!first || model().list.selected !== article) return;
		const message = first();
		if (message) send(message);
		later(() => goOn(others));
	};
	goOn([...previewWork(model(), article), show, ...workAhead(model(), article)]);
}

/** Answers a question unless a newer one has been asked by now. */
async function answer(request: number, query: string, program: Program, {clock, searchOf}: World): Promise<void> {
	const {brief} = program.model();
	const search = searchOf ? await searchOf(brief) : null;
	if (search) prepareSearch(brief, search);
	const {above, marks, settings} = program.model();
	if (!above.some((screen) => screen.kind === 'search' && screen.asked === request)) return;
	const index = searchIndexOf(program.model().brief);
	const start = clock();
	const hits = index.query(query, {limit: mostHits, today: localDay(settings.now), marks, perStory: true});
	program.send({kind: 'found', request, answer: {query, hits, milliseconds: clock() - start}});
}

/** Nobody walks further down than this; a query says more instead. */
const mostHits = 100;
