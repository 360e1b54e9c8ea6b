/** How a stretch of text looks on the terminal: a part of the props of Ink's <Text>. */
export interface Look {
	readonly color?: Color;
	readonly backgroundColor?: Color;
	readonly bold?: boolean;
	readonly dimColor?: boolean;
	readonly italic?: boolean;
	readonly underline?: boolean;
	readonly inverse?: boolean;
}

/** The terminal's own palette, which its user has made legible; black, white and bright ones are left out on purpose. */
type Color = 'red' | 'green' | 'yellow' | 'blue' | 'magenta' | 'cyan';
