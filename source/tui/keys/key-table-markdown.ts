import {keyWords} from '../../wording/keys.js';
import {bindings} from './bindings.js';
import type {Command} from './command.js';
import {helpGroups} from './help-groups.js';

/** The key table as Markdown for the README: one table a screen, each command with the name a configuration file calls it by. */
export function keyTableMarkdown(): string {
	const cell = (text: string) => text.replaceAll('|', String.raw`\|`);
	return helpGroups(bindings, 'en', true)
		.map(({title, keys}) => {
			const rows = keys.map((entry) => `| ${codes(entry.keys)} | ${cell(entry.label)} | ${nameOf(entry.label)} |`);
			return [`**${title}**`, '', '| keys | | name |', '| --- | --- | --- |', ...rows].join('\n');
		})
		.join('\n\n');
}

const codes = (keys: string): string =>
	keys
		.split(' ')
		.map((key) => (key === '`' ? '`` ` ``' : `\`${key}\``))
		.join(' ');

const names = new Map(Object.entries(keyWords.en.long).map(([command, label]) => [label as string, command as Command]));

const nameOf = (label: string): string => names.get(label) ?? '';
