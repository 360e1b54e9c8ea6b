import type {ComparedFigure, Comparison, FigureSide, Passage} from '../../model/comparison.js';
import type {TextSpan} from '../../model/span.js';

/** A comparison as CONTRACT.md lists it. */
export function comparisonFields({a, b, similarity, passages, figures}: Comparison) {
	return {a, b, similarity, passages: passages.map(passageFields), figures: figures.map(figureFields)};
}

const passageFields = ({kind, a, b, score, repeats}: Passage) => ({kind, a: spanFields(a), b: spanFields(b), score, repeats});

const spanFields = (span: TextSpan | null) => span && {start: span.start, end: span.end, text: span.text};

const figureFields = ({kind, about, a, b, status}: ComparedFigure) => ({kind, about, a: sideFields(a), b: sideFields(b), status});

const sideFields = (side: FigureSide | null) =>
	side && {value: side.value, unit: side.unit, start: side.start, end: side.end, text: side.text};
