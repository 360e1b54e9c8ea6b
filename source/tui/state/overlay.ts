/** What takes the keys from a screen for a moment; `top` is its first visible line. */
export type Overlay =
	| {readonly kind: 'help'; readonly top: number}
	/** Keys go to the preview beside a list. */
	| {readonly kind: 'preview'; readonly top: number}
	| {readonly kind: 'topics'}
	| {readonly kind: 'tellings'};
