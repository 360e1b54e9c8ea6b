/** What reading a PDF came to. "noText": pictures of pages. "noReader": the program runs from its sources, without the script that reads. */
export type PdfAnswer =
	| {readonly kind: 'text'; readonly text: string; readonly title: string | null}
	| {readonly kind: 'noText' | 'locked' | 'damaged' | 'tooSlow' | 'noReader'};
