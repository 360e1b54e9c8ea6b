/** Rows a hit takes in the search pane: headline and snippet. */
export const linesPerHit = 2;
