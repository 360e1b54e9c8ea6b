import type {Line} from '../../../source/tui/layout/line.js';

/** What a line says, without its roles. */
export const textOf = (line: Line): string => line.map(({text}) => text).join('');
