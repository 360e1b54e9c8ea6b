import chalk from 'chalk';
import type {ColorDepth} from '../theme/theme-for.js';

/** How many colours the terminal shows, as its environment tells. */
export const colorDepth = (): ColorDepth => (chalk.level < tableOf256 ? 'sixteen' : 'full');

/** Chalk's level for terminals with a table of 256 colours, which come near enough to any. */
const tableOf256 = 2;
