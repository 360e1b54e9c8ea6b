/** The part of the package that is used; it brings no types. */
declare module 'hyphen/de-1996/index.js' {
	const german: {hyphenateSync(text: string, options: {readonly hyphenChar: string; readonly minWordLength: number}): string};
	export = german;
}
