/** Whether a path has a name that lists of feeds have. */
export const mayBeOpml = (path: string): boolean => /\.(?:opml|xml)$/iu.test(path);
