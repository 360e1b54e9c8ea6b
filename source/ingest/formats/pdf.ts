import {type Format, wrong} from './format.js';

/** The text of a PDF, read in a thread of its own: its parser is large, and what it is given may be hostile. */
export const pdf: Format = {
	name: 'PDF',
	kind: 'many',
	isBinary: true,
	// Some programs write a few bytes before it.
	matches: ({text}) => /^[\s\S]{0,1023}?%PDF-\d/u.test(text.slice(0, 1029)),
	parse: async ({bytes, time}) => {
		const {askParser, hasThread, parserOf} = await import('./parsers/ask-parser.js');
		const parser = parserOf('PDF', 'pdf-thread.js');
		return [hasThread(parser) ? await askParser(parser, bytes, time) : wrong('unsupported', 'PDF')];
	},
};
