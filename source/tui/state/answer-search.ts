import type {Model} from './model.js';
import type {SearchAnswer} from './screen.js';

/** Takes an answer in, wherever the search pane is by now; answers to earlier questions come too late. */
export function answerSearch(model: Model, request: number, answer: SearchAnswer): Model {
	const above = model.above.map((screen) =>
		screen.kind === 'search' && screen.asked === request ? {...screen, answer, cursor: 0, top: 0} : screen,
	);
	return {...model, above};
}
