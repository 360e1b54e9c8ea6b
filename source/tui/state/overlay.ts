/** A short choice over a screen; `at` is the highlighted item. */
export interface MenuOverlay {
	readonly kind: 'topics' | 'tellings' | 'keepPassage' | 'dropPassage';
	readonly at: number;
}

/** What takes the keys from a screen for a moment; `top` is its first visible line. */
export type Overlay =
	| {readonly kind: 'help'; readonly top: number}
	/** Keys go to the preview beside a list. */
	| {readonly kind: 'preview'; readonly top: number}
	| MenuOverlay;
