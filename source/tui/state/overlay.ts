/** What lies over a screen for a moment: the help with its first visible line, or a choice. */
export type Overlay = {readonly kind: 'help'; readonly top: number} | {readonly kind: 'topics'} | {readonly kind: 'tellings'};
