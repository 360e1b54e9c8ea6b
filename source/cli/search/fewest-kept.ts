/** Fewer articles than this are indexed in less time than it takes to keep an index and to open it. */
export const fewestKept = 300;
