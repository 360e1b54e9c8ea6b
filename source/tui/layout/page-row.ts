import type {Removal} from '../../model/article.js';
import type {Span} from '../../model/span.js';
import type {Line} from './line.js';

/** A row of the reading view before it gets its margin. */
export interface PageRow {
	readonly line: Line;
	/** The stretch of the article's text it shows; null: none (space, head, removed passages). */
	readonly shows: Span | null;
	/** The removed passage it shows. */
	readonly removal?: Removal;
	/** A mark that hangs in the margin. */
	readonly mark?: Line;
}

/** An empty row. */
export const space: PageRow = {line: [], shows: null};
