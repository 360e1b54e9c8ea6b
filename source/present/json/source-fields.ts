import type {LibrarySource} from '../../model/library.js';

/** A source of the library, in the order of the contract. */
export const sourceFields = ({number, source, name, kind, status, articles, added, fetched, problem}: LibrarySource) => ({
	...{number, source, name, kind, status},
	...{articles, added, fetched, problem},
});
