import chalk from 'chalk';

/**
 * Lets bold, dim, underlined and inverse text through, which Ink writes by way of chalk: NO_COLOR asks for no colour
 * (no-color.org), but chalk then drops weight and inversion as well. Themes without colour use nothing else.
 */
export function allowWeight(): void {
	if (chalk.level === 0) chalk.level = 1;
}
