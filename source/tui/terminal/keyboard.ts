import {openSync} from 'node:fs';
import {ReadStream} from 'node:tty';

/** Where keys come from: standard input if it is a terminal, else the terminal that controls us; throws where there is none. */
export function keyboard(stdin: NodeJS.ReadStream): NodeJS.ReadStream {
	return stdin.isTTY ? stdin : new ReadStream(openSync('/dev/tty', 'r'));
}
