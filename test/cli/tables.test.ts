import {spawnSync} from 'node:child_process';
import {expect, test} from 'vitest';
import {commands, longForm, options} from '../../source/cli/command-table.js';
import {completionScript} from '../../source/cli/completion-script.js';
import {helpText} from '../../source/cli/help-text.js';
import {locale} from '../../source/cli/locale.js';
import {optionTableMarkdown} from '../../source/cli/option-table-markdown.js';

test.each(['en', 'de'] as const)('help in %s names every command and option, in lines of a usual terminal', (language) => {
	const help = helpText(language);
	for (const {name} of commands.filter((command) => command.name !== 'open')) expect(help).toContain(`meta-brief ${name}`);
	for (const option of options) expect(help).toContain(longForm(option));
	expect(Math.max(...help.split('\n').map((line) => line.length))).toBeLessThanOrEqual(120);
});

test('the tables of the README name every command and option', () => {
	const markdown = optionTableMarkdown();
	for (const {name} of commands.filter((command) => command.name !== 'open')) expect(markdown).toContain(`| \`meta-brief ${name}`);
	for (const option of options) expect(markdown).toContain(longForm(option));
	for (const line of markdown.split('\n').filter(Boolean)) expect(line.replaceAll('\\|', '').split('|')).toHaveLength(4);
});

test.each(['bash', 'zsh', 'fish'] as const)('completion for %s knows every command and option', (shell) => {
	const script = completionScript(shell, 'en');
	for (const {name} of commands.filter((command) => command.name !== 'open')) expect(script).toContain(name);
	for (const option of options) expect(script).toContain(shell === 'fish' ? `-l ${longForm(option).slice(2)}` : longForm(option));
});

test('bash completes commands, options and choices', () => {
	const complete = (...words: string[]) => {
		const script = `${completionScript('bash', 'en')}\nCOMP_WORDS=(meta-brief ${words.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${words.length}; _meta_brief; printf '%s\\n' "\${COMPREPLY[@]}"`;
		return spawnSync('bash', ['-c', script], {encoding: 'utf8', cwd: '/'}).stdout.split('\n').filter(Boolean);
	};
	expect(complete('comp')).toEqual(['compare', 'completion']);
	expect(complete('list', '--to')).toEqual(['--topic']);
	expect(complete('list', '-f', 'm')).toEqual(['markdown']);
	expect(complete('completion', '')).toEqual(['bash', 'zsh', 'fish']);
});

test('the locale decides language and borders, LC_ALL first', () => {
	expect(locale({LANG: 'de_DE.UTF-8'})).toEqual({language: 'de', ascii: false});
	expect(locale({LC_ALL: 'C', LANG: 'de_DE.UTF-8'})).toEqual({language: 'en', ascii: true});
	expect(locale({LC_MESSAGES: 'de', LANG: 'en_GB.UTF-8'}).language).toBe('de');
	expect(locale({LC_ALL: '', LANG: 'POSIX'}).ascii).toBe(true);
	expect(locale({LANG: 'C.UTF-8'}).ascii).toBe(false);
	expect(locale({LANG: 'den_XX'}).language).toBe('en');
});
