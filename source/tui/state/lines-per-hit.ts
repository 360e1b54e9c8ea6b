/** Rows a hit takes in the search pane: headline and snippet. */
export const linesPerHit = 2;

/** What the search pane says above the queries of before, while nothing is typed. */
export const linesBeforeQueries = 4;
