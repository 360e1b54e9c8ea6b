import {useApp, useInput, usePaste} from 'ink';
import {type ReactElement, useEffect, useSyncExternalStore} from 'react';
import {keyNames} from './keys/key-names.js';
import {Screen} from './screens/screen.js';
import type {Program} from './state/program.js';
import type {Theme} from './theme/theme-for.js';

/** What only the running screen can do. */
export interface Controls {
	/** Ends the reader with an exit code, or with what made it fail. */
	readonly exit: (outcome: number | Error) => void;
	/** Hands the terminal back until `while_` is done, then draws anew. */
	readonly suspend: (whileAway: () => Promise<void>) => Promise<void>;
}

export interface AppProps {
	readonly program: Program;
	readonly theme: Theme;
	/** Called once the screen runs. */
	readonly onReady: (controls: Controls) => void;
}

/** Joins terminal and program: keys and pastes go in, the model comes out as a screen. */
export function App({program, theme, onReady}: AppProps): ReactElement {
	const model = useSyncExternalStore(program.subscribe, program.model, program.model);
	const {exit, suspendTerminal} = useApp();
	useEffect(() => onReady({exit, suspend: suspendTerminal}), [onReady, exit, suspendTerminal]);
	useInput((input, key) => {
		for (const name of keyNames(input, key)) program.send({kind: 'key', key: name});
	});
	usePaste((text) => program.send({kind: 'pasted', text}));
	return <Screen model={model} theme={theme} />;
}
