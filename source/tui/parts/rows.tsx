import {Box} from 'ink';
import type {ReactElement} from 'react';
import type {Line} from '../layout/line.js';
import {paintLine} from '../theme/paint-line.js';
import type {Theme} from '../theme/theme-for.js';
import {Row} from './row.js';

export interface RowsProps {
	/** The visible ones only. */
	readonly lines: readonly Line[];
	readonly theme: Theme;
}

/** Prepared lines below each other, each in a row of its own. */
export function Rows({lines, theme}: RowsProps): ReactElement {
	// biome-ignore lint/suspicious/noArrayIndexKey: a row is its place on the screen, whatever text scrolls through it
	const rows = lines.map((line, place) => <Row key={place} painted={paintLine(line, theme)} />);
	return (
		<Box flexDirection="column" flexShrink={0} height={lines.length}>
			{rows}
		</Box>
	);
}
