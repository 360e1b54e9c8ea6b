import type {Brief} from '../../model/brief.js';
import type {ArticleId, StoryId} from '../../model/ids.js';
import type {Loading} from '../../model/loading.js';
import type {Hyphenators} from '../layout/hyphenate.js';
import type {Size} from '../layout/panes.js';
import type {SaveOutcome} from './save-view.js';
import type {SearchAnswer} from './screen.js';

/** Everything that can happen to the reader. */
export type Message =
	/** A key, as `keyNames` calls it. */
	| {readonly kind: 'key'; readonly key: string}
	| {readonly kind: 'pasted'; readonly text: string}
	/** A click or a turn of the wheel, in cells of the window from 0. */
	| {readonly kind: 'mouse'; readonly action: 'press' | 'wheelUp' | 'wheelDown'; readonly column: number; readonly row: number}
	| {readonly kind: 'resized'; readonly size: Size}
	| {readonly kind: 'found'; readonly request: number; readonly answer: SearchAnswer}
	/** Words can be parted from now on. */
	| {readonly kind: 'hyphenation'; readonly hyphenators: Hyphenators}
	/** The first frame stands: now there is time for what it did without. */
	| {readonly kind: 'painted'}
	/** The selection of the list has stayed where it is for a while. */
	| {readonly kind: 'rested'; readonly article: ArticleId}
	/** What is said of a story has been worked out. */
	| {readonly kind: 'told'; readonly story: StoryId}
	| {readonly kind: 'noticed'; readonly notice: string}
	/** What became of a file that was to be written. */
	| {readonly kind: 'saved'; readonly path: string; readonly outcome: SaveOutcome}
	/** More articles are ready, or the same ones stand otherwise: the new briefing takes the old one's place. */
	| {readonly kind: 'brief-changed'; readonly brief: Brief}
	/** How far reading the sources is; null once it has ended. */
	| {readonly kind: 'loading'; readonly loading: Loading | null};
