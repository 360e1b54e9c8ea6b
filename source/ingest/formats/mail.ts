import type {Format, Head} from './format.js';

/** A message, as programs save it (.eml): the letter of a newsletter is the article. */
export const mail: Format = {
	name: 'mail',
	kind: 'many',
	isBinary: false,
	matches: isMail,
	parse: async ({bytes}) => [await (await import('./mail/read-mail.js')).readMail(bytes, 'file')],
};

/** Many messages in one file, each after a line that begins with "From ". */
export const mailbox: Format = {
	name: 'mailbox',
	kind: 'messages',
	matches: ({text}) => /^From \S+ .*\d{4}\r?\n[\w-]+: /u.test(text),
	parse: async (message) => (await import('./mail/read-mail.js')).readMail(message, 'message'),
};

const header =
	/^(?:from|to|cc|bcc|subject|date|sender|reply-to|message-id|mime-version|received|return-path|delivered-to|content-type|content-transfer-encoding|authentication-results|dkim-signature|list-(?:id|unsubscribe|post)|x-[\w-]+|arc-[\w-]+): ?/iu;

/** Header lines that must stand before the first blank one; where the name says what it is one will do. */
const [enough, enoughByName] = [3, 1];

function isMail({text, name}: Head): boolean {
	const [headers = ''] = text.trimStart().split(/\r?\n\r?\n/u, 1);
	const found = headers.split('\n').filter((line) => header.test(line)).length;
	return found >= (/\.(?:eml|mht|mhtml)$/iu.test(name) ? enoughByName : enough) && header.test(headers);
}
