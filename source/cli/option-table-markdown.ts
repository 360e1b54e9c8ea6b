import {commands, longForm, options} from './command-table.js';

/** The commands and options as Markdown tables, for the README. */
export function optionTableMarkdown(): string {
	const commandRows = commands.map(({name, operands, about}) => [`meta-brief ${name === 'open' ? '' : `${name} `}${operands}`, about.en]);
	const optionRows = options.map((option) => {
		const forms = [...(option.short ? [`-${option.short}`] : []), longForm(option)].join(', ');
		return [option.value ? `${forms} ${option.value}` : forms, option.about.en];
	});
	return `${table(['command', 'what it does'], commandRows)}\n\n${table(['option', 'meaning'], optionRows)}`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
	const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
	const code = ([first = '', ...others]: readonly string[]) => line([`\`${first.replaceAll('|', '\\|')}\``, ...others]);
	return [line(head), line(head.map(() => '---')), ...rows.map(code)].join('\n');
}
