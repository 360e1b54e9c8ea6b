import {neutralise} from '../../language/neutralise.js';
import {lineFeatures} from './line-features.js';
import {readShapes} from './read-shapes.js';
import {splitLines} from './split-lines.js';

/** The rows the line model is trained on: exactly what `scoreLines` sees, for the non-blank lines of a text. */
export const featuresOf = (text: string, language: string): number[][] => lineFeatures(readShapes(splitLines(neutralise(text)), language));
