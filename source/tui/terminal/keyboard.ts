import {openSync} from 'node:fs';
import {ReadStream} from 'node:tty';

/** Where keys come from: standard input if it is a terminal, else the terminal that controls us; throws where there is none. */
export function keyboard<Input extends {readonly isTTY?: boolean}>(stdin: Input): Input | ReadStream {
	return stdin.isTTY ? stdin : new ReadStream(openSync('/dev/tty', 'r'));
}
