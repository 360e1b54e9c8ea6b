import type {ComparedFigure, Passage} from './comparison.js';
import type {Span} from './span.js';

/** What a passage is to the eye: "differs" is a pair whose figures contradict each other. */
export type PassageMark = 'same' | 'related' | 'differs' | 'only';

/** The mark of a passage, given the figures of the whole comparison. */
export function passageMark({kind, a, b}: Passage, figures: readonly ComparedFigure[]): PassageMark {
	if (!(a && b)) return 'only';
	const contradicted = figures.some((figure) => figure.status === 'differs' && within(figure.a, a) && within(figure.b, b));
	if (contradicted) return 'differs';
	return kind === 'same' ? 'same' : 'related';
}

const within = (part: Span | null, whole: Span): boolean => part !== null && part.start >= whole.start && part.end <= whole.end;
