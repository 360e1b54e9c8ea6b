import {neutralise} from '../../language/neutralise.js';
import {featureCount, lineFeatures} from './line-features.js';
import {readShapes} from './read-shapes.js';
import {splitLines} from './split-lines.js';

/** A text as the line model meets it, for its training: exactly what `scoreLines` sees of its non-blank lines. */
export const textForTraining = (text: string, language: string): {readonly matrix: Float64Array; readonly width: number} => ({
	matrix: lineFeatures(readShapes(splitLines(neutralise(text)), language)),
	width: featureCount,
});
