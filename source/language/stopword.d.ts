// The package ships no types and sixty languages; only these two modules of it are bundled.
declare module 'stopword/src/stopwords_deu.js' {
	export const deu: readonly string[];
}

declare module 'stopword/src/stopwords_eng.js' {
	export const eng: readonly string[];
}
