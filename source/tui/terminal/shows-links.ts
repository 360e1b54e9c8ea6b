/**
 * Whether a terminal shows links by OSC 8, as far as its environment says (FORCE_HYPERLINK goes over that). Others pass the
 * sequence over, or print it, so that one that is not known gets none; within tmux and screen the terminal around does not count.
 */
export function showsLinks(env: Readonly<Record<string, string | undefined>>): boolean {
	const {FORCE_HYPERLINK: forced, TERM = '', TERM_PROGRAM: program = ''} = env;
	if (forced !== undefined) return forced !== '' && forced !== '0' && forced !== 'false';
	if (env.TMUX) return program === 'tmux' && atLeast(env.TERM_PROGRAM_VERSION, tmuxWithLinks);
	if (TERM === 'dumb' || TERM === 'linux' || TERM.startsWith('screen')) return false;
	if (programs.has(program) || terminals.test(TERM)) return true;
	return Boolean(env.WT_SESSION || env.KONSOLE_VERSION || env.DOMTERM) || Number(env.VTE_VERSION ?? 0) >= vteWithLinks;
}

const programs: ReadonlySet<string> = new Set(['iTerm.app', 'WezTerm', 'ghostty', 'vscode', 'Hyper', 'rio', 'mintty', 'Tabby', 'zed']);
const terminals = /^(?:xterm-kitty|xterm-ghostty|alacritty|foot|wezterm|contour)/u;

/** 0.50: the first that does not crash over them. */
const vteWithLinks = 5000;

/** The first tmux that hands links on. */
const tmuxWithLinks = 3.4;

const atLeast = (version: string | undefined, least: number): boolean => Number.parseFloat(version ?? '0') >= least;
