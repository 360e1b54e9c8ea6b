// Opens the reader in a pseudo-terminal, opens an article, quits; fails where the screen or the exit code is wrong.
// usage: node open-reader.mjs FOLDER COMMAND ARG…
import {openTerminal} from '../test/helpers/terminal.mjs';

const [cwd, file, ...args] = process.argv.slice(2);
const reader = openTerminal(file, args, {cwd, patience: 30_000});
await reader.shows(/5 articles[\s\S]*q quit/);
reader.send('\r');
await reader.shows(/ of 5 · \d+ %\s*$/);
reader.send('qq');
const {exitCode} = await reader.exited;
if (exitCode !== 0) throw new Error(`the reader left with ${exitCode}`);
process.exit(0);
