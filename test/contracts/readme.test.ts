import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {optionTableMarkdown} from '../../source/cli/option-table-markdown.js';
import {keyTableMarkdown} from '../../source/tui/keys/key-table-markdown.js';

// `npm run readme` writes both tables, and the pictures of the screens.
const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');

test('the README shows every key and every option as the tables in the code have them', () => {
	expect(readme).toContain(keyTableMarkdown());
	expect(readme).toContain(optionTableMarkdown());
});

test.each(['list', 'reader', 'removed', 'compare'])('the README has a picture of the screen: %s', (name) => {
	expect(readme).toMatch(new RegExp(`<!-- begin ${name} -->\n\`\`\`text\n[^\`]{500,}\`\`\`\n<!-- end ${name} -->`, 'u'));
});
