import {helpGroups} from './help-groups.js';

/** The key table as Markdown for the README: one table a screen. */
export function keyTableMarkdown(): string {
	const cell = (text: string) => text.replaceAll('|', String.raw`\|`);
	return helpGroups('en', true)
		.map(({title, keys}) => {
			const rows = keys.map((entry) => `| ${codes(entry.keys)} | ${cell(entry.label)} |`);
			return [`**${title}**`, '', '| keys | |', '| --- | --- |', ...rows].join('\n');
		})
		.join('\n\n');
}

const codes = (keys: string): string =>
	keys
		.split(' ')
		.map((key) => `\`${key}\``)
		.join(' ');
