import type {Brief} from '../../model/brief.js';
import type {ArticleId, StoryId} from '../../model/ids.js';
import type {Loading} from '../../model/loading.js';
import type {Marks} from '../../model/marks.js';
import type {Language} from '../../wording/language.js';
import type {Binding} from '../keys/bindings.js';
import type {Hyphenators} from '../layout/hyphenate.js';
import type {Size} from '../layout/panes.js';
import type {Bookmarks} from './bookmark.js';
import type {Overlay} from './overlay.js';
import type {ListScreen, UpperScreen} from './screen.js';
import type {Trail} from './spot.js';
import type {Count} from './type-digit.js';
import type {Undoable} from './undoable.js';

/** What does not change while the reader runs. */
export interface Settings {
	readonly language: Language;
	readonly ascii: boolean;
	/** Whether the terminal shows links; without it, not. */
	readonly links?: boolean;
	/** The keys, a reader's own wishes granted. */
	readonly bindings: readonly Binding[];
	/** Today, for dates. */
	readonly now: Date;
}

/** Everything the reader knows. What is on the screen is derived from it. */
export interface Model {
	readonly brief: Brief;
	readonly settings: Settings;
	readonly size: Size;
	readonly list: ListScreen;
	/** The screens opened from the list, the last on top. */
	readonly above: readonly UpperScreen[];
	readonly overlay: Overlay | null;
	/** The article of the list the reader has come to rest on: what takes long to tell is told of it alone. Null before the first frame. */
	readonly rested: ArticleId | null;
	/** The stories of this briefing whose preview is at hand. */
	readonly told: ReadonlySet<StoryId>;
	/** What was last searched for. */
	readonly query: string;
	/** What parts words at line ends. */
	readonly hyphenators: Hyphenators;
	/** What does so once another page comes into view: none moves by itself under a reader's eyes. */
	readonly loadedHyphenators: Hyphenators;
	/** What was searched for and led somewhere, the latest first. */
	readonly queries: readonly string[];
	readonly marks: Marks;
	/** What can be taken back, the latest last. */
	readonly undo: readonly Undoable[];
	readonly trail: Trail;
	readonly bookmarks: Bookmarks;
	readonly count: Count | null;
	/** The article whose story is to be joined to another, once that is chosen. */
	readonly joining: ArticleId | null;
	/** How far reading the sources is; null once all are read. */
	readonly loading: Loading | null;
	/** Said once, in the footer, until the next key. */
	readonly notice: string | null;
}
