import type {Size} from '../layout/panes.js';

/** The size of a terminal's window; 80 by 24 where it does not say. */
export const windowSize = ({columns, rows}: NodeJS.WriteStream): Size => ({columns: columns || 80, rows: rows || 24});
