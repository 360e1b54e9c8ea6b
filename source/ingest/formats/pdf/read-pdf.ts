import {getDocumentProxy, getMeta} from 'unpdf';
import {linesOf, type PdfText} from './lines-of.js';
import {paragraphsOf} from './paragraphs-of.js';
import type {PdfAnswer} from './pdf-answer.js';

/** The running text of a PDF, its paragraphs apart; what cannot be read is an answer, too. */
export async function readPdf(bytes: Uint8Array): Promise<PdfAnswer> {
	try {
		// Copied, since the parser takes the bytes it is given away from their owner. Nothing of a document is run.
		const pdf = await getDocumentProxy(new Uint8Array(bytes), {isEvalSupported: false, verbosity: 0});
		const lines = [];
		for (let number = 1; number <= pdf.numPages; number++) {
			const page = await pdf.getPage(number);
			const {items} = await page.getTextContent();
			lines.push(...linesOf((items as readonly object[]).flatMap((item) => ('str' in item ? [item as PdfText] : []))));
			page.cleanup();
		}
		const text = paragraphsOf(lines).join('\n\n');
		const {info} = await getMeta(pdf);
		await pdf.cleanup();
		return text === '' ? {kind: 'noText'} : {kind: 'text', text, title: titleOf(info.Title, text)};
	} catch (error) {
		return {kind: error instanceof Error && error.name === 'PasswordException' ? 'locked' : 'damaged'};
	}
}

/** What programs call a document's title is often the name of a file; one that stands in the text is meant. */
function titleOf(given: unknown, text: string): string | null {
	const title = typeof given === 'string' ? given.trim().replace(/\s+/gu, ' ') : '';
	return title !== '' && text.replace(/\s+/gu, ' ').includes(title) ? title : null;
}
