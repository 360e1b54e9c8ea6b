import type {Command} from '../keys/command.js';
import {askForPassage} from './ask-for-passage.js';
import {changeMarks} from './change-marks.js';
import {articleOf} from './derived/article-of.js';
import {goBack} from './go-back.js';
import {goToHighlight} from './go-to-highlight.js';
import {joinStory} from './join-story.js';
import {markOf} from './mark-of.js';
import type {Model} from './model.js';
import {nextArticle} from './next-article.js';
import {nextUnread} from './next-unread.js';
import {notify} from './notify.js';
import {openComparison} from './open-comparison.js';
import {openLink} from './open-link.js';
import {openStory} from './open-story.js';
import {otherTelling} from './other-telling.js';
import {passageAt} from './passage-at.js';
import {putScreen} from './put-screen.js';
import {quotation} from './quotation.js';
import type {ReaderScreen} from './screen.js';
import {scrollReader} from './scroll-reader.js';
import {splitOff} from './split-off.js';
import {type Step, still} from './step.js';

/** The reading view answers a command. */
export function updateReader(model: Model, screen: ReaderScreen, command: Command): Step {
	const article = articleOf(model.brief, screen.article);
	const {read, starred} = markOf(model, article.id);
	switch (command) {
		case 'back':
		case 'quit':
			return goBack(model);
		case 'find':
			return still(putScreen(model, {...screen, find: {text: '', typing: true, by: 'text', current: null, from: screen.place}}));
		case 'nextHit':
			return still(goToHighlight(model, screen, (screen.find?.current ?? -1) + 1));
		case 'previousHit':
			return still(goToHighlight(model, screen, (screen.find?.current ?? 0) - 1));
		case 'clearFind':
			return still(putScreen(model, {...screen, find: null}));
		case 'nextArticle':
			return nextArticle(model, screen, 1);
		case 'previousArticle':
			return nextArticle(model, screen, -1);
		case 'nextUnread':
			return nextUnread(model);
		case 'otherTelling':
			return otherTelling(model, screen);
		case 'compare':
			return openComparison(model, article.id);
		case 'matrix':
		case 'timeline':
			return openStory(model, article.id, command);
		case 'removed':
			if (article.removed.length === 0) return notify(model, 'nothingRemoved');
			return still(putScreen(model, {...screen, showRemoved: !screen.showRemoved}));
		case 'explain':
			if (article.removed.length === 0 && article.telling.nearest === null) return notify(model, 'nothingRemoved');
			return still(putScreen(model, {...screen, showRemoved: true, explain: !screen.explain}));
		case 'keepPassage':
		case 'dropPassage':
			return askForPassage(model, screen, command);
		case 'toggleRead':
			return changeMarks(model, [article.id], {read: !read});
		case 'star':
			return changeMarks(model, [article.id], {starred: !starred});
		case 'copy':
			return [model, [{kind: 'copy', text: quotation(article, passageAt(article, screen.place.offset), model.settings.language)}]];
		case 'splitOff':
			return splitOff(model, article.id);
		case 'joinStory':
			return joinStory(model, article.id);
		case 'openLink':
			return openLink(model, article);
		default:
			return still(scrollReader(model, screen, command));
	}
}
