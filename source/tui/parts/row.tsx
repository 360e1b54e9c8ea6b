import {Text} from 'ink';
import {memo, type ReactElement} from 'react';
import type {Line} from '../layout/line.js';
import {hyperlink} from '../terminal/hyperlink.js';
import type {Theme} from '../theme/theme-for.js';

export interface RowProps {
	readonly line: Line;
	readonly theme: Theme;
}

/** One screen row as layout prepared it; an empty line still takes its row. */
export const Row = memo(function Row({line, theme}: RowProps): ReactElement {
	if (line.length === 0) return <Text> </Text>;
	const spans = line.map(({text, role, link}, place) => (
		// biome-ignore lint/suspicious/noArrayIndexKey: a stretch is its place in the line
		<Text key={place} {...theme[role]}>
			{link === undefined ? text : hyperlink(link, text)}
		</Text>
	));
	return <Text wrap="truncate">{spans}</Text>;
});
