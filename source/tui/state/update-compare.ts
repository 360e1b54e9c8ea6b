import type {Command} from '../keys/command.js';
import {clampTop} from './clamp-top.js';
import {currentPassage} from './current-passage.js';
import {compareHeight} from './derived/compare-height.js';
import {comparePageOf} from './derived/compare-page-of.js';
import {storyOf} from './derived/story-of.js';
import {goBack} from './go-back.js';
import {goToDifference} from './go-to-difference.js';
import type {Model} from './model.js';
import {moveBy} from './move-by.js';
import {notify} from './notify.js';
import {openArticle} from './open-article.js';
import {openMenu} from './open-menu.js';
import {openStory} from './open-story.js';
import {lineOfPlace, pageStart, placeOfLine} from './place.js';
import {putScreen} from './put-screen.js';
import {quotePassage} from './quote-passage.js';
import type {CompareScreen} from './screen.js';
import {type Step, still} from './step.js';

/** The comparison answers a command. */
export function updateCompare(model: Model, screen: CompareScreen, command: Command): Step {
	switch (command) {
		case 'back':
		case 'quit':
			return goBack(model);
		case 'nextDifference':
			return goToDifference(model, screen, 1);
		case 'previousDifference':
			return goToDifference(model, screen, -1);
		case 'otherTelling':
			return nextPair(model, screen);
		case 'chooseTelling':
			return others(model, screen).length < 2 ? notify(model, 'oneOther') : still(openMenu(model, 'tellings'));
		case 'swap':
			return still(putScreen(model, {...screen, a: screen.b, b: screen.a, place: pageStart, difference: null}));
		case 'matrix':
		case 'timeline':
			return openStory(model, screen.a, command);
		case 'words':
			return still(putScreen(model, {...screen, words: !screen.words}));
		case 'readHere':
			return readHere(model, screen);
		case 'copy':
			return [model, [{kind: 'copy', text: quotePassage(model, screen)}]];
		default:
			return still(scroll(model, screen, command));
	}
}

const others = ({brief}: Model, {a}: CompareScreen) => storyOf(brief, a)?.articles.filter((id) => id !== a) ?? [];

/** The next telling beside the same one; of two tellings, the two change sides. */
function nextPair(model: Model, screen: CompareScreen): Step {
	const {a, b} = screen;
	const rest = others(model, screen);
	const next = rest[(rest.indexOf(b) + 1) % rest.length] ?? b;
	const pair = next === b ? {a: b, b: a} : {a, b: next};
	return still(putScreen(model, {...screen, ...pair, place: pageStart, difference: null}));
}

function readHere(model: Model, screen: CompareScreen): Step {
	const passage = currentPassage(model, screen);
	if (passage?.a) return openArticle(model, screen.a, {at: passage.a.start});
	return openArticle(model, passage?.b ? screen.b : screen.a, {at: passage?.b?.start ?? 0});
}

function scroll(model: Model, screen: CompareScreen, command: Command): Model {
	const {lines, passages} = comparePageOf(model, screen);
	const height = compareHeight(model, screen).lines;
	const by = moveBy(command, height, lines.length);
	if (by === null) return model;
	const top = clampTop(lineOfPlace(passages, screen.place), height, lines.length);
	return putScreen(model, {...screen, difference: null, place: placeOfLine(passages, clampTop(top + by, height, lines.length))});
}
