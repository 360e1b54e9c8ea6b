import type {BlockKind} from '../../model/article.js';

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Elements whose text no reader sees, or that hold controls. */
export const skipped = set(
	'script style noscript template svg math iframe object embed canvas select datalist textarea audio video map frameset noframes',
);

/** Elements that begin and end a line. */
export const blocks = set(
	'address article aside blockquote body button center dd details dialog dir div dl dt fieldset figcaption figure footer form ' +
		'h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary table tbody tfoot thead tr caption ul',
);

/** Blocks that keep a distance from what stands around them: text browsers put a blank line there. */
export const spaced = set('p h1 h2 h3 h4 h5 h6 blockquote ul ol dl pre table figure hr');

/** HTML that never has an end tag. */
export const empty = set('area base br col embed hr img input link meta source track wbr');

const kinds: ReadonlyMap<string, BlockKind | 'caption'> = new Map([
	...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name) => [name, 'heading'] as const),
	['li', 'listItem'],
	['blockquote', 'quote'],
	['table', 'table'],
	['pre', 'code'],
	['figcaption', 'caption'],
	['figure', 'caption'],
	['caption', 'caption'],
]);

/** What the text inside an element is by the element's name; null where that says nothing. */
export const kindOf = (name: string): BlockKind | 'caption' | null => kinds.get(name) ?? null;

/** What is in no fragment of a page, such as feeds carry. */
export const ofPagesOnly = new Set(['html', 'head', 'body', 'title', 'meta', 'main', 'nav', 'header', 'footer', 'aside']);
