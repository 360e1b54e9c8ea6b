import PostalMime, {type Email} from 'postal-mime';
import {languageCode} from '../../../language/language-code.js';
import {recordId} from '../../../language/record-id.js';
import type {ArticleRecord} from '../../../model/record.js';
import {fromWindows1252} from '../../decode.js';
import {repairMojibake} from '../../repair-mojibake.js';
import {feedDate} from '../feed/feed-date.js';
import {type Parsed, wrong} from '../format.js';
import {plainMarkup} from '../plain-markup.js';
import {mendCharset} from './mend-charset.js';

/** A message, and what its article goes by: the name of its file (left to the caller), or in a mailbox the message's own id. */
export interface Letter {
	readonly bytes: Uint8Array;
	readonly id: 'file' | 'message';
}

/** The article of a message: its HTML, unless the plain text beside it says much more. */
export async function readMail({bytes, id}: Letter): Promise<Parsed> {
	const mail = await parse(bytes);
	if (!mail) return wrong('damaged', 'mail');
	const body = bodyOf(mail);
	if (!body) return wrong('empty', 'mail');
	const title = mail.subject?.replace(answered, '').trim();
	return {
		kind: 'record',
		record: {
			...(id === 'message' && mail.messageId ? {id: recordId({url: mail.messageId})} : {}),
			...body,
			...(title ? {title} : {}),
			outlet: mail.from?.name || (mail.from?.address?.split('@')[1] ?? null),
			published: dateOf(mail),
			language: languageCode(header(mail, 'content-language')),
		},
	};
}

/** The parser throws where parts are nested too deep or headers are too long. */
async function parse(bytes: Uint8Array): Promise<Email | null> {
	try {
		return await PostalMime.parse(mendCharset(bytes), {attachmentEncoding: 'arraybuffer'});
	} catch (error) {
		if (error instanceof Error) return null;
		throw error;
	}
}

/** A letter made of one picture has a few words of HTML beside a full text. */
const poorer = 1 / 3;

function bodyOf({html = '', text = ''}: Email): Pick<ArticleRecord, 'html' | 'text'> | null {
	const words = plainMarkup(html).length;
	if (words > 0 && words >= text.trim().length * poorer) return {html: mended(html)};
	return text.trim() === '' ? null : {text: mended(text)};
}

/** The parser takes a charset it does not know for windows-1252. */
const mended = (text: string): string => repairMojibake(fromWindows1252(text));

const header = (mail: Email, key: string): string | undefined => mail.headers.find((one) => one.key === key)?.value;

function dateOf(mail: Email): string | null {
	const given = header(mail, 'date');
	return given ? feedDate(given) : null;
}

/** What programs put before a subject when a letter is answered or passed on. */
const answered = /^(?:(?:re|aw|fwd?|wg|tr)(?:\[\d+\])?:\s*)+/iu;
