import {readFileSync} from 'node:fs';

/** A page whose elements say in `data-fate` what must become of their text: a block kind or a removal reason. */
export interface LabelledPage {
	readonly html: string;
	readonly lines: readonly {readonly fate: string; readonly text: string}[];
	/** Fields of the article that are promised: "<!-- title: … -->". */
	readonly fields: ReadonlyMap<string, string>;
}

const folder = new URL('../../fixtures/pages/', import.meta.url);

export function readPageFixture(name: string): LabelledPage {
	const html = readFileSync(new URL(name, folder), 'utf8');
	const elements = html.matchAll(/<(\w+)[^>]*\sdata-fate="(\w+)"[^>]*>(.*?)<\/\1>/gsu);
	const fields = html.matchAll(/<!-- (\w+): (.*?) -->/gu);
	return {
		html,
		lines: [...elements].map(([, , fate = '', inner = '']) => ({fate, text: plain(inner)})),
		fields: new Map([...fields].map(([, field = '', value = '']) => [field, value])),
	};
}

const plain = (inner: string): string =>
	inner
		.replace(/<\/t[dh]>/gu, ' ')
		.replace(/<[^>]+>/gu, '')
		.replace(/\s+/gu, ' ')
		.trim();
