import {type ReactElement, useMemo} from 'react';
import type {Line} from '../layout/line.js';
import {splitLines} from '../layout/split-lines.js';
import type {Theme} from '../theme/theme-for.js';
import {Rows} from './rows.js';

export interface SplitProps {
	readonly left: readonly Line[];
	readonly right: readonly Line[];
	readonly split: {readonly left: number; readonly right: number};
	/** In rows. */
	readonly height: number;
	readonly ascii: boolean;
	readonly theme: Theme;
}

/** Two columns with a wall between them, each cut to its width and to `height`. */
export function Split({left, right, split, height, ascii, theme}: SplitProps): ReactElement {
	const {left: leftWidth, right: rightWidth} = split;
	const lines = useMemo(
		() => splitLines(left, right, {left: leftWidth, right: rightWidth, height, ascii}),
		[left, right, leftWidth, rightWidth, height, ascii],
	);
	return <Rows lines={lines} theme={theme} height={height} />;
}
