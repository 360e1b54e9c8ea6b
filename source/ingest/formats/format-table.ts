import type {Format, Head} from './format.js';
import {html} from './html.js';
import {ndjson} from './ndjson.js';
import {plainText} from './plain-text.js';
import {unsupported} from './unsupported.js';

/** Every format, told by content first: the first that matches reads the document. Plain text matches all. */
const formats: readonly Format[] = [ndjson, ...unsupported, html, plainText];

/** The format of a document by its beginning. */
export const formatOf = (head: Head): Format => formats.find((format) => format.matches(head)) ?? plainText;
