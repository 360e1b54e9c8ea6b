import type {Format, Head, Parsed} from './format.js';
import type {Letter} from './mail/read-mail.js';

/** A message, as programs save it (.eml): the letter of a newsletter is the article. */
export const mail: Format = {
	name: 'mail',
	kind: 'many',
	isBinary: false,
	matches: isMail,
	parse: async ({bytes, time}) => [await read({bytes, id: 'file'}, time)],
};

/** Many messages in one file, each after a line that begins with "From ". */
export const mailbox: Format = {
	name: 'mailbox',
	kind: 'messages',
	matches: ({text}) => /^From \S+ .*\d{4}\r?\n[\w-]+: /u.test(text),
	parse: (bytes, time) => read({bytes, id: 'message'}, time),
};

/** In a thread, where a letter can be given up that takes too long. */
async function read(letter: Letter, time: number): Promise<Parsed> {
	const {askParser, hasThread, parserOf} = await import('./parsers/ask-parser.js');
	const parser = parserOf('mail', 'mail-thread.js');
	return hasThread(parser) ? askParser(parser, letter, time) : (await import('./mail/read-mail.js')).readMail(letter);
}

const header =
	/^(?:from|to|cc|bcc|subject|date|sender|reply-to|message-id|mime-version|received|return-path|delivered-to|content-type|content-transfer-encoding|authentication-results|dkim-signature|list-(?:id|unsubscribe|post)|x-[\w-]+|arc-[\w-]+): ?/iu;

/** Header lines that must stand before the first blank one; where the name says what it is one will do. */
const [enough, enoughByName] = [3, 1];

function isMail({text, name}: Head): boolean {
	const [headers = ''] = text.trimStart().split(/\r?\n\r?\n/u, 1);
	const found = headers.split('\n').filter((line) => header.test(line)).length;
	return found >= (/\.(?:eml|mht|mhtml)$/iu.test(name) ? enoughByName : enough) && header.test(headers);
}
