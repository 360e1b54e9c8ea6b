/** What lets a server say that nothing has changed. */
export interface Validators {
	readonly etag: string | null;
	readonly lastModified: string | null;
}

/** What came of asking for an address. */
export type Answer =
	| {
			readonly kind: 'fetched';
			/** Where the answer came from in the end. */
			readonly url: string;
			/** In the charset it came in, unless its head named one: then in UTF-8. */
			readonly bytes: Uint8Array;
			readonly validators: Validators;
	  }
	| {readonly kind: 'unchanged'}
	/** `detail` is a status ("404"), a system's error code or one of ours; `after` how long the server asks to wait, in milliseconds. */
	| {readonly kind: 'refused'; readonly detail: string; readonly mayPass: boolean; readonly after: number | null};

export const refused = (detail: string, mayPass = false, after: number | null = null): Answer => ({
	kind: 'refused',
	detail,
	mayPass,
	after,
});
