import {isOutletLine} from './find-outlet.js';

/** What newspapers and sites are called. */
const paper =
	/(?:zeitung|rundschau|anzeiger|tagblatt|tageblatt|kurier|bote|blatt|nachrichten|allgemeine|presse|echo|magazin|news|times|herald|gazette|tribune|courier|chronicle|journal|post|packet|observer|standard|courant)$/iu;
/** "Morgenpost am Fluss", "Landbote im Tal": a compound, since "Presse im Visier" is a headline. */
const placedPaper =
	/^\p{Lu}[\p{L}-]{2,}(?:zeitung|rundschau|anzeiger|blatt|kurier|bote|post|nachrichten) (?:am|an der|im|in|vom|von) \p{Lu}[\p{L}-]+$/u;
/** Sections and kickers end so too: "Gute Nachrichten", "Local News". */
const common = /(?<![\p{L}])(?:nachrichten|presse|echo|news|post|standard|allgemeine)$/iu;
/** "Seeblicker Bote", "Insel-Kurier", "The Northport Herald". */
const fullName = /^(?:(?:Der|Die|Das|The) )?\p{Lu}[\p{L}.]+(?:[ -]\p{Lu}[\p{L}.]+){1,3}$/u;

/** Beside a stamp: could a cell name a newspaper or a site? */
export const namesOutlet = (cell: string): boolean => isOutletLine(cell) || paper.test(cell) || isPlacedPaper(cell);

/** Does a cell name a paper by its place? */
export const isPlacedPaper = (cell: string): boolean => placedPaper.test(cell);

/** Alone over the headline: is the line surely the name of a newspaper or a site? */
export const isOutletName = (line: string): boolean =>
	isOutletLine(line) || (fullName.test(line) && paper.test(line) && !common.test(line));
