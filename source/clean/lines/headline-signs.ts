/** Headlines of other stories quote, ask, and put a colon behind a keyword; the points of a list seldom do. */
export const headlineSigns = /\p{L}: |[„“"»«?]/u;
