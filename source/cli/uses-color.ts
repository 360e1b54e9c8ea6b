import type {Settings} from './command.js';

/** Whether a stream is coloured: --color before NO_COLOR before FORCE_COLOR before what the stream is (TERMINAL 5). */
export function usesColor(asked: Settings['color'], env: Readonly<Record<string, string | undefined>>, isTerminal: boolean): boolean {
	if (asked !== 'auto') return asked === 'always';
	if (env.NO_COLOR) return false;
	const forced = env.FORCE_COLOR;
	if (forced !== undefined) return forced !== '0' && forced !== 'false';
	return isTerminal && env.TERM !== 'dumb';
}
