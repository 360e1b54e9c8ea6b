import {setTimeout as pause} from 'node:timers/promises';

/**
 * Stops the program until the shell brings it back (Ctrl-Z, fg), while the terminal is handed back.
 * The whole process group is asked, since npx waits above us; SIGTSTP rather than SIGSTOP, because the
 * system then refuses where no shell could ever resume us.
 */
export async function suspendProcess(): Promise<void> {
	process.kill(0, 'SIGTSTP');
	await pause(settled);
	process.kill(process.pid, 'SIGWINCH');
	await pause(settled);
}

/** In milliseconds: after it the window's size of now is known (INK.md, "Keys"). */
const settled = 20;
