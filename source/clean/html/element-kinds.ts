/** Elements whose text no reader sees, or that hold controls. */
export const skipped: ReadonlySet<string> = new Set(
	'script style noscript template svg math iframe object embed canvas select datalist textarea audio video map frameset noframes head'.split(
		' ',
	),
);

/** Elements that begin and end a line. */
export const blocks: ReadonlySet<string> = new Set(
	(
		'address article aside blockquote body button center dd details dialog dir div dl dt fieldset figcaption figure footer form ' +
		'h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary table tbody tfoot thead tr caption ul'
	).split(' '),
);

/** Blocks that keep a distance from what stands around them: text browsers put a blank line there. */
export const spaced: ReadonlySet<string> = new Set('p h1 h2 h3 h4 h5 h6 blockquote ul ol dl pre table figure hr'.split(' '));

/** HTML that never has an end tag. */
export const empty: ReadonlySet<string> = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
