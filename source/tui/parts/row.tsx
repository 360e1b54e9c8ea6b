import {Text} from 'ink';
import {memo, type ReactElement} from 'react';

/** One screen row as it was painted; an empty line still takes its row. Rows that stay as they are cost nothing. */
export const Row = memo(function Row({painted}: {readonly painted: string}): ReactElement {
	return <Text wrap="truncate">{painted === '' ? ' ' : painted}</Text>;
});
