import {Parser} from 'htmlparser2';

/** A text with tags and character references, as some pages put into places for plain text: the tags gone, blocks on lines of their own. */
export function plainText(text: string): string {
	if (!/[<&]/u.test(text)) return text;
	let plain = '';
	const parser = new Parser(
		{
			ontext(piece) {
				plain += piece;
			},
			onopentagname(name) {
				plain += name === 'p' || name === 'br' || name === 'li' || name === 'h2' ? '\n' : ' ';
			},
		},
		{decodeEntities: true},
	);
	parser.end(text);
	return plain;
}
