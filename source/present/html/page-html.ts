import {escapeLine} from './escape-html.js';

/** What may be loaded or done from the page: nothing but its own style. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** A page that needs nothing else: no script, no font, no address it loads from. `body` is markup, `title` is text. */
export function pageHtml(page: {readonly title: string; readonly language: string; readonly style: string; readonly body: string}): string {
	const head = [
		'<meta charset="utf-8">',
		'<meta name="viewport" content="width=device-width, initial-scale=1">',
		`<meta http-equiv="Content-Security-Policy" content="${policy}">`,
		'<meta name="referrer" content="no-referrer">',
		'<meta name="color-scheme" content="light dark">',
		`<title>${escapeLine(page.title)}</title>`,
		`<style>${page.style}</style>`,
	];
	return `<!doctype html>\n<html lang="${escapeLine(page.language)}">\n<head>\n${head.join('\n')}\n</head>\n<body>\n${page.body}\n</body>\n</html>\n`;
}
