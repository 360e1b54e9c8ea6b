import type {Language} from '../wording/language.js';
import type {Shell} from './command.js';
import {commands, longForm, type OptionEntry, options} from './command-table.js';

/** The completion script of a shell, made from the tables that also parse and document the command line. */
export function completionScript(shell: Shell, language: Language): string {
	return {bash, zsh, fish}[shell](language);
}

const named = commands.filter(({name}) => name !== 'open');
const names = named.map(({name}) => name).join(' ');
const takesValue = ({type}: OptionEntry) => type !== 'switch';
const forms = (option: OptionEntry) => [longForm(option), ...(option.short ? [`-${option.short}`] : [])];

function bash(): string {
	const choices = options
		.filter(({choices}) => choices)
		.map((option) => `\t\t${forms(option).join('|')}) COMPREPLY=($(compgen -W '${option.choices?.join(' ')}' -- "$word")); return ;;`);
	const free = options.filter((option) => takesValue(option) && !option.choices && option.type !== 'file').flatMap(forms);
	return `# bash completion of meta-brief: eval "$(meta-brief completion bash)"
_meta_brief() {
	local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]}
	COMPREPLY=()
	case $before in
${choices.join('\n')}
		completion) COMPREPLY=($(compgen -W 'bash zsh fish' -- "$word")); return ;;
		${free.join('|')}) return ;;
	esac
	case $word in
		-*) COMPREPLY=($(compgen -W '${options.flatMap(forms).join(' ')}' -- "$word")) ;;
		*)
			COMPREPLY=($(compgen -f -- "$word"))
			[ "$COMP_CWORD" -eq 1 ] && COMPREPLY+=($(compgen -W '${names}' -- "$word"))
			;;
	esac
}
complete -o filenames -F _meta_brief meta-brief
`;
}

function zsh(language: Language): string {
	const about = (text: string) => text.replaceAll(/['[\]:]/gu, ' ');
	const values = ({choices, type, value}: OptionEntry) =>
		choices ? `:${value}:(${choices.join(' ')})` : type === 'file' ? `:${value}:_files` : `:${value}: `;
	const specs = options.flatMap((option) =>
		forms(option).map((form) => `\t\t'${form}[${about(option.about[language])}]${takesValue(option) ? values(option) : ''}'`),
	);
	const entries = named.map(({name, about: words}) => `\t\t'${name}:${about(words[language])}'`);
	return `#compdef meta-brief
# zsh completion of meta-brief: meta-brief completion zsh > a folder of $fpath, as _meta-brief
_meta-brief() {
	local -a commands
	commands=(
${entries.join('\n')}
	)
	_arguments -s \\
${specs.join(' \\\n')} \\
		'1: :{_describe command commands; _files}' \\
		'*:source:_files'
}
if [ "$funcstack[1]" = "_meta-brief" ]; then _meta-brief "$@"; else compdef _meta-brief meta-brief; fi
`;
}

function fish(language: Language): string {
	const quote = (text: string) => `'${text.replaceAll("'", "\\'")}'`;
	const commandLines = named.map(
		({name, about}) => `complete -c meta-brief -n __fish_use_subcommand -a ${name} -d ${quote(about[language])}`,
	);
	const optionLines = options.map((option) => {
		const short = option.short ? ` -s ${option.short}` : '';
		const value = option.choices
			? ` -x -a ${quote(option.choices.join(' '))}`
			: option.type === 'file'
				? ' -r'
				: takesValue(option)
					? ' -x'
					: '';
		return `complete -c meta-brief -l ${longForm(option).slice(2)}${short}${value} -d ${quote(option.about[language])}`;
	});
	const shells = "complete -c meta-brief -n '__fish_seen_subcommand_from completion' -x -a 'bash zsh fish'";
	return `# fish completion of meta-brief: meta-brief completion fish | source\n${[...commandLines, shells, ...optionLines].join('\n')}\n`;
}
