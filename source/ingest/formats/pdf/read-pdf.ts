import {getDocumentProxy, getMeta} from 'unpdf';
import {type Parsed, wrong} from '../format.js';
import {linesOf, type PdfText} from './lines-of.js';
import {paragraphsOf} from './paragraphs-of.js';

/** The running text of a PDF, its paragraphs apart, or why there is none. */
export async function readPdf(bytes: Uint8Array): Promise<Parsed> {
	try {
		// Copied, since the parser takes the bytes it is given away from their owner. Nothing of a document is run.
		const pdf = await getDocumentProxy(new Uint8Array(bytes), {isEvalSupported: false, verbosity: 0});
		const pages = [];
		for (let number = 1; number <= pdf.numPages; number++) {
			const page = await pdf.getPage(number);
			const {items} = await page.getTextContent();
			pages.push(linesOf((items as readonly object[]).flatMap((item) => ('str' in item ? [item as PdfText] : []))));
			page.cleanup();
		}
		const text = paragraphsOf(pages.flat()).join('\n\n');
		const {info} = await getMeta(pdf);
		await pdf.cleanup();
		if (text === '') return wrong('empty', 'PDF');
		const title = titleOf(info.Title, text);
		return {kind: 'record', record: {text, ...(title ? {title} : {})}};
	} catch (error) {
		return error instanceof Error && error.name === 'PasswordException' ? wrong('unreadable', 'password') : wrong('damaged', 'PDF');
	}
}

/** What programs call a document's title is often the name of a file; one that stands in the text is meant. */
function titleOf(given: unknown, text: string): string | null {
	const title = typeof given === 'string' ? given.trim().replace(/\s+/gu, ' ') : '';
	return title !== '' && text.replace(/\s+/gu, ' ').includes(title) ? title : null;
}
