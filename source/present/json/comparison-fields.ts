import type {ComparedFigure, ComparedQuote, Comparison, FigureSide, Passage, QuoteSide} from '../../model/comparison.js';
import type {TextSpan} from '../../model/span.js';

/** A comparison as CONTRACT.md lists it. */
export function comparisonFields({a, b, similarity, passages, figures, quotes, names}: Comparison) {
	const found = {passages: passages.map(passageFields), figures: figures.map(figureFields), quotes: quotes.map(quoteFields)};
	return {a, b, similarity, ...found, names: names.map(({name, a: inA, b: inB}) => ({name, a: inA, b: inB}))};
}

const passageFields = ({kind, a, b, score, repeats}: Passage) => ({kind, a: spanFields(a), b: spanFields(b), score, repeats});

const spanFields = (span: TextSpan | null) => span && {start: span.start, end: span.end, text: span.text};

const figureFields = ({kind, about, a, b, status}: ComparedFigure) => ({kind, about, a: sideFields(a), b: sideFields(b), status});

const sideFields = (side: FigureSide | null) =>
	side && {value: side.value, unit: side.unit, start: side.start, end: side.end, text: side.text};

const quoteFields = ({status, a, b}: ComparedQuote) => ({status, a: quoteSideFields(a), b: quoteSideFields(b)});

const quoteSideFields = (side: QuoteSide | null) => side && {speaker: side.speaker, start: side.start, end: side.end, text: side.text};
