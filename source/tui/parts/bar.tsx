import type {ReactElement} from 'react';
import type {Line} from '../layout/line.js';
import {ruleLine} from '../layout/rule-line.js';
import type {Theme} from '../theme/theme-for.js';
import {Rows} from './rows.js';

export interface BarProps {
	readonly line: Line;
	/** The side of the line its rule runs along. */
	readonly rule: 'above' | 'below';
	/** Rows it may take: 2 with its rule, 1 without, 0 for nothing. */
	readonly height: number;
	readonly width: number;
	readonly ascii: boolean;
	readonly theme: Theme;
}

/** Head or foot of a screen: a line, and a rule towards the body. */
export function Bar({line, rule, height, width, ascii, theme}: BarProps): ReactElement {
	const across = ruleLine(width, ascii);
	const both = rule === 'above' ? [across, line] : [line, across];
	return <Rows lines={height > 1 ? both : [line]} theme={theme} height={height} />;
}
