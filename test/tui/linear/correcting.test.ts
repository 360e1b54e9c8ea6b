import {mkdtempSync, readFileSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {PassThrough} from 'node:stream';
import {expect, test} from 'vitest';
import {correctionDesk} from '../../../source/cli/correction-desk.js';
import {openCorrectionStore} from '../../../source/store/open-correction-store.js';
import {openLinearReader} from '../../../source/tui/linear/open-linear-reader.js';
import {harbourBrief} from '../layout/harbour-brief.js';

/** What is said after each of some typed lines, and the file of corrections at the end. */
async function dialogue(lines: readonly string[], language: 'de' | 'en' = 'en') {
	const [stdin, stdout] = [new PassThrough(), new PassThrough()];
	const file = path.join(mkdtempSync(path.join(os.tmpdir(), 'linear-corrections-')), 'corrections.txt');
	const corrections = correctionDesk(openCorrectionStore(file), 3);
	stdin.end(lines.map((line) => `${line}\n`).join(''));
	await openLinearReader({brief: harbourBrief, language, corrections, stdin, stdout});
	stdout.end();
	const said = (await stdout.toArray()).join('').split(/Number, next, open, or help: |Nummer, weiter, lesen oder hilfe: /u);
	return {said: said.map((part) => part.trim()), rules: () => readFileSync(file, 'utf8')};
}

test('a removed passage is kept by its line and read out from then on', async () => {
	const {said, rules} = await dialogue(['1', 'keep 26', 'open', 'keep']);
	expect(said[1]).not.toContain('Disclaimer');
	expect(said[2]).toMatch(/^Kept, from now on for .+\. undo takes it back\.$/u);
	expect(said[3]).toContain('Disclaimer: Die hier angebotenen');
	expect(said[4]).toContain('Type: keep');
	expect(rules()).toMatch(/^keep: Disclaimer: Die hier/mu);
});

test('a paragraph is dropped by words of it, and undo brings it back', async () => {
	const {said} = await dialogue(['1', 'streichen gleisanschluss', 'lesen', 'rückgängig', 'lesen', 'streichen nirgendwo'], 'de');
	expect(said[2]).toMatch(/^Entfernt, ab jetzt für .+\. rückgängig nimmt es zurück\.$/u);
	expect(said[3]).not.toContain('Gleisanschluss');
	expect(said[4]).toBe('Zurückgenommen.');
	expect(said[5]).toContain('Gleisanschluss');
	expect(said[6]).toBe('Diese Stelle gibt es nicht: nirgendwo.');
});
