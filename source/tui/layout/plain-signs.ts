/** The program's own words with the signs of the press in their ASCII forms, where `ascii`. */
export const plainSigns = (text: string, ascii: boolean): string =>
	ascii ? text.replace(/[“”„–—‘’‚·…′\u00A0\u202F]/gu, (sign) => forms[sign] ?? ' ') : text;

const forms: Readonly<Record<string, string>> = {
	'“': '"',
	'”': '"',
	'„': '"',
	'–': '-',
	'—': '-',
	'‘': "'",
	'’': "'",
	'‚': "'",
	'·': '|',
	'…': '...',
	'′': "'",
};
