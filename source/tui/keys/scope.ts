/**
 * Where keys are pressed. Most are screens; "found" is the reading view while something is being found in it,
 * "find" the line that is typed for it, "menu" a short choice over a screen, "palette" the line that commands are typed in, "save" the name of a file,
 * "letter" the one that names a mark, "preview" what stands beside a list.
 */
export type Scope =
	| 'list'
	| 'reader'
	| 'found'
	| 'find'
	| 'search'
	| 'compare'
	| 'figures'
	| 'story'
	| 'help'
	| 'menu'
	| 'palette'
	| 'save'
	| 'letter'
	| 'preview';

/** Where letters are text, not commands. */
export const isTyping = (scope: Scope): boolean => scope === 'find' || scope === 'search' || scope === 'palette' || scope === 'save';
