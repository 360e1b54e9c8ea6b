import type {Document} from './document/document.js';
import {toJson} from './json/to-json.js';
import {renderHtml} from './render-html.js';
import {renderMarkdown} from './render-markdown.js';
import type {Page} from './text/page.js';
import {renderText} from './text/render-text.js';

/** CONTRACT: the schema every JSON object names at its top. */
const schema = 'meta-brief/1';

/** The same data in each form it may be asked for; only the one asked for is made. */
export interface Presentation {
	/** The object of the JSON form, without its schema. */
	readonly object: () => Readonly<Record<string, unknown>>;
	/** The objects of the NDJSON form, a line each. */
	readonly records: () => readonly unknown[];
	readonly document: () => Document;
	/** The HTML page, where it is more than the document. */
	readonly html?: () => string;
}

export type Format = 'text' | 'markdown' | 'json' | 'ndjson' | 'html';

/** Data as a string in the form asked for, ending in a line end unless it is empty. */
export function present({object, records, document, html}: Presentation, format: Format, page: Page): string {
	switch (format) {
		case 'json':
			return `${toJson({schema, ...object()}, 2)}\n`;
		case 'ndjson':
			return records()
				.map((record) => `${toJson(record)}\n`)
				.join('');
		case 'text':
			return renderText(document(), page);
		case 'markdown':
			return renderMarkdown(document());
		case 'html':
			return html ? html() : renderHtml(document());
	}
}
