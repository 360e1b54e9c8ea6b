import {Box} from 'ink';
import type {ReactElement} from 'react';
import type {Line} from '../layout/line.js';
import type {Theme} from '../theme/theme-for.js';
import {Row} from './row.js';

export interface RowsProps {
	/** The visible ones only. */
	readonly lines: readonly Line[];
	readonly theme: Theme;
	/** In rows: more are cut off, missing ones stay empty. Without it as many as there are lines. */
	readonly height?: number;
}

/** Prepared lines below each other, each in a row of its own. */
export function Rows({lines, theme, height = lines.length}: RowsProps): ReactElement {
	// biome-ignore lint/suspicious/noArrayIndexKey: a row is its place on the screen, whatever text scrolls through it
	const rows = Array.from({length: height}, (_, place) => <Row key={place} line={lines[place] ?? empty} theme={theme} />);
	return (
		<Box flexDirection="column" flexShrink={0} height={height}>
			{rows}
		</Box>
	);
}

const empty: Line = [];
