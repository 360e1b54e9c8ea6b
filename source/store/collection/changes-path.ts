/** Where what has changed of the collection at `place` lies, while the others' articles stay in its file. */
export const changesPath = (place: string): string => `${place}.changes`;
