/** The themes by name: the terminal's own sixteen colours, one for dark and one for light backgrounds, and one of weight alone. */
export const themeNames = ['terminal', 'dusk', 'paper', 'mono'] as const;

export type ThemeName = (typeof themeNames)[number];
