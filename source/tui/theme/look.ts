/** How a stretch of text looks on the terminal: a part of the props of Ink's <Text>. */
export interface Look {
	readonly color?: Color;
	readonly backgroundColor?: Color;
	readonly bold?: boolean;
	readonly dimColor?: boolean;
	readonly underline?: boolean;
	readonly inverse?: boolean;
}

/** Of the terminal's own palette of sixteen, which its user has made legible, or a colour that terminals with fewer come near to. */
type Color = NamedColor | `#${string}`;

export type NamedColor = 'black' | 'red' | 'green' | 'yellow' | 'magenta';
