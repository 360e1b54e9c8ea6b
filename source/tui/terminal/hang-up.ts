import {closeSync, openSync} from 'node:fs';

/**
 * Ends the program on SIGHUP. With its terminal gone it ends by the signal itself, after all that is kept at an exit: Node's
 * own way out sets the terminal's mode, and aborts where there is none.
 */
export function hangUp(): void {
	if (!isTerminalGone()) process.exit(hungUp);
	try {
		process.emit('exit', hungUp);
	} catch {
		// What restores a terminal finds none.
	}
	process.removeAllListeners('SIGHUP');
	process.kill(process.pid, 'SIGHUP');
}

/** Whether the terminal that controls the program has been closed. */
export function isTerminalGone(): boolean {
	try {
		closeSync(openSync('/dev/tty', 'r'));
		return false;
	} catch {
		return process.platform !== 'win32';
	}
}

/** As a shell reports the end by SIGHUP. */
export const hungUp = 129;
