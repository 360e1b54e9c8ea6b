import type {SaveOutcome} from './save-view.js';

/** A short choice over a screen; `at` is the highlighted item. */
export interface MenuOverlay {
	readonly kind: 'topics' | 'tellings' | 'filters' | 'orders' | 'links' | 'keepPassage' | 'dropPassage';
	readonly at: number;
}

/** The command palette: what is typed, and which of the commands it finds is highlighted. */
export interface PaletteOverlay {
	readonly kind: 'palette';
	readonly text: string;
	readonly at: number;
}

/** A file name being typed. */
export interface SaveOverlay {
	readonly kind: 'save';
	readonly text: string;
	/** The name that could not be written, and why: for one that is there already, the same name once more overwrites it. */
	readonly refused: {readonly path: string; readonly outcome: Exclude<SaveOutcome, {readonly kind: 'written'}>} | null;
}

/** What takes the keys from a screen for a moment; `top` is its first visible line. */
export type Overlay =
	| {readonly kind: 'help'; readonly top: number}
	/** Keys go to the preview beside a list; `sentence` is the selected one of those it has. */
	| {readonly kind: 'preview'; readonly top: number; readonly sentence: number | null}
	/** The next letter names a mark to set or to go to. */
	| {readonly kind: 'letter'; readonly to: 'set' | 'go'}
	| SaveOverlay
	| PaletteOverlay
	| MenuOverlay;
