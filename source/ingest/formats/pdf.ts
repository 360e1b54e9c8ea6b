import {type Format, type Parsed, wrong} from './format.js';

/** The text of a PDF, read in a thread of its own: its parser is large, and what it is given may be hostile. */
export const pdf: Format = {
	name: 'PDF',
	kind: 'many',
	isBinary: true,
	// Some programs write a few bytes before it.
	matches: ({text}) => /^[\s\S]{0,1023}?%PDF-\d/u.test(text.slice(0, 1029)),
	parse: async ({bytes, time}) => [toParsed(await (await import('./pdf/ask-pdf-thread.js')).askPdfThread(bytes, time))],
};

function toParsed(answer: import('./pdf/pdf-answer.js').PdfAnswer): Parsed {
	switch (answer.kind) {
		case 'text':
			return {kind: 'record', record: {text: answer.text, ...(answer.title ? {title: answer.title} : {})}};
		case 'noText':
			return wrong('empty', 'PDF');
		case 'locked':
			return wrong('unreadable', 'password');
		case 'tooSlow':
			return wrong('tooSlow', null);
		case 'damaged':
			return wrong('damaged', 'PDF');
		case 'noReader':
			return wrong('unsupported', 'PDF');
	}
}
