import type {Config} from '../model/config.js';
import type {Problem} from '../model/problem.js';
import type {Settings} from './command.js';
import type {Io} from './io.js';
import type {Output} from './output.js';

/** What a command works with. */
export interface Context {
	readonly io: Io;
	readonly settings: Settings;
	readonly config: Config;
	readonly output: Output;
	/** One line on stderr, with the program's name before it. */
	warn(line: string): Promise<void>;
	/** One line on stderr that names the source and the remedy. */
	report(problem: Problem): Promise<void>;
}
