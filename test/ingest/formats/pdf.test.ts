import {expect, test} from 'vitest';
import {wrong} from '../../../source/ingest/formats/format.js';
import {linesOf, type PdfLine, type PdfText} from '../../../source/ingest/formats/pdf/lines-of.js';
import {paragraphsOf} from '../../../source/ingest/formats/pdf/paragraphs-of.js';
import {readPdf} from '../../../source/ingest/formats/pdf/read-pdf.js';
import {failuresOf, readInput} from './read.js';
import {somePdf} from './some-pdf.js';

const line = (text: string, base: number, {left = 72, right = 500, size = 10}: Partial<PdfLine> = {}): PdfLine => ({
	...{text, left, right, base, size},
});
const piece = (str: string, left: number, base: number, width = str.length * 5): PdfText => ({
	...{str, width, height: 10, transform: [10, 0, 0, 10, left, base]},
});

test('pieces beside each other are one line, with a blank where there is room for one', () => {
	expect(linesOf([piece('The quay', 72, 700, 40), piece('grows', 116, 700), piece('.', 141, 700), piece('Work', 72, 688)])).toMatchObject([
		{text: 'The quay grows.'},
		{text: 'Work'},
	]);
});

test('words parted at the end of a line are whole again, hyphens that mean something stay', () => {
	const lines = [line('Die Ar-', 700), line('beiten an Ein- und Aus-', 688), line('gängen, die Kauf-', 676), line('und Mietpreise', 664)];
	expect(paragraphsOf(lines)).toEqual(['Die Arbeiten an Ein- und Ausgängen, die Kauf- und Mietpreise']);
});

test.each([
	['a wide step', [line('One.', 700), line('goes on', 688), line('and on.', 676), line('Two.', 650)]],
	['an indent', [line('One.', 700), line('goes on', 688), line('and on.', 676), line('Two.', 664, {left: 90})]],
	['a short last line', [line('One.', 700), line('goes on', 688), line('and on.', 676, {right: 200}), line('Two.', 664)]],
	['larger letters', [line('One.', 700), line('goes on', 688), line('and on.', 676), line('Two.', 664, {size: 14})]],
])('a paragraph begins after %s', (_, lines) => {
	expect(paragraphsOf(lines)).toEqual(['One. goes on and on.', 'Two.']);
});

test('a sentence goes on in the next column, and on the next page', () => {
	expect(paragraphsOf([line('The quay', 100), line('grows', 88), line('and grows.', 700, {left: 320})])).toEqual([
		'The quay grows and grows.',
	]);
	expect(paragraphsOf([line('The quay', 100), line('grows.', 88), line('Work begins.', 700)])).toEqual(['The quay grows.', 'Work begins.']);
});

test('reads the text of a document, in its own charset', async () => {
	const bytes = somePdf([
		['Gr\xf6\xdfer: Der Kai', 72, 740, 18],
		['Der Kai wird l\xe4nger, teilte die Stadt am Montag mit. Die Ar-', 72, 700],
		['beiten beginnen im Herbst.', 72, 688],
	]);
	expect(await readPdf(bytes)).toEqual({
		kind: 'record',
		record: {text: 'Größer: Der Kai\n\nDer Kai wird länger, teilte die Stadt am Montag mit. Die Arbeiten beginnen im Herbst.'},
	});
});

test('tells a document without text from one that is none', async () => {
	expect(await readPdf(somePdf([]))).toEqual(wrong('empty', 'PDF'));
	expect(await readPdf(Buffer.from('%PDF-1.7\nnothing of the kind'))).toEqual(wrong('damaged', 'PDF'));
});

test('run from its sources, the program says what a PDF is, and takes it for no text', async () => {
	expect(failuresOf(await readInput(somePdf([['Words', 72, 700]])))).toEqual([['unsupported', 'PDF']]);
});
