import {feed} from './feed.js';
import type {Format, Head} from './format.js';
import {html} from './html.js';
import {mail, mailbox} from './mail.js';
import {markdown} from './markdown.js';
import {ndjson} from './ndjson.js';
import {pdf} from './pdf.js';
import {plainText} from './plain-text.js';
import {unsupported} from './unsupported.js';

/** Every format, told by content first: the first that matches reads the document. Plain text matches all. */
const formats: readonly Format[] = [ndjson, pdf, feed, ...unsupported, mailbox, mail, html, markdown, plainText];

/** The format of a document by its beginning. */
export const formatOf = (head: Head): Format => formats.find((format) => format.matches(head)) ?? plainText;
