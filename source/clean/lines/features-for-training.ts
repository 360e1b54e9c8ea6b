import {neutralise} from '../../language/neutralise.js';
import {featureCount, lineFeatures} from './line-features.js';
import {readShapes} from './read-shapes.js';
import {splitLines} from './split-lines.js';

/** The rows the line model is trained on: exactly what `scoreLines` sees, for the non-blank lines of a text. */
export function featuresOf(text: string, language: string): number[][] {
	const matrix = lineFeatures(readShapes(splitLines(neutralise(text)), language));
	return Array.from({length: matrix.length / featureCount}, (_, row) => [...matrix.subarray(row * featureCount, (row + 1) * featureCount)]);
}
