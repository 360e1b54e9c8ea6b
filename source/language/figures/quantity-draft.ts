import type {FigureKind} from '../../model/figure.js';
import type {Span} from '../../model/span.js';

/** A quantity while it is being read; offsets count from the start of its sentence. */
export interface QuantityDraft extends Span {
	readonly value: number;
	/** What its scale word multiplies by, 1 without one: the value holds it already. */
	readonly factor: number;
	readonly unit: string | null;
	readonly kind: FigureKind;
	/** What its neighbours may still settle: "scaled" has a scale but no unit ("26 Milliarden"), "plain" has neither. */
	readonly open: 'no' | 'scaled' | 'plain';
}
