import {neutraliseLine} from '../../language/neutralise.js';
import type {Spans, Tone} from '../document/document.js';

const introducer = '\u001B[';

/** SGR codes, on and off, of the 16 colours that every palette has. Tones without an entry look like text. */
const looks: Partial<Record<Tone, readonly [on: string, off: string]>> = {
	strong: ['1', '22'],
	muted: ['2', '22'],
	kicker: ['36', '39'],
	headline: ['1', '22'],
	topic: ['1;36', '22;39'],
	heading: ['1', '22'],
	quote: ['3', '23'],
	cite: ['36', '39'],
	match: ['1;33', '22;39'],
	removed: ['2;9', '22;29'],
	same: ['32', '39'],
	related: ['36', '39'],
	differs: ['1;31', '22;39'],
	only: ['33', '39'],
	figure: ['1', '22'],
};

/** Stretches of text as one string, coloured if asked for. Nothing but our own codes can steer the terminal. */
export function paint(spans: Spans, color: boolean): string {
	return spans.map(({text, tone}) => (color ? paintOne(neutraliseLine(text), tone) : neutraliseLine(text))).join('');
}

function paintOne(text: string, tone: Tone): string {
	const look = looks[tone];
	return look && text !== '' ? `${introducer}${look[0]}m${text}${introducer}${look[1]}m` : text;
}
