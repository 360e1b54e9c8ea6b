import {keyWords} from '../../wording/keys.js';
import {readerWords} from '../../wording/reader.js';
import type {FooterKey} from '../keys/footer-keys.js';
import type {KeyHint} from '../layout/footer-line.js';
import {linesRemoved} from '../layout/lines-removed.js';
import {currentScreen} from '../state/current-screen.js';
import {articleOf} from '../state/derived/article-of.js';
import type {Model} from '../state/model.js';
import type {ReaderScreen} from '../state/screen.js';

/** What a key of the footer is called as things stand; most are always called the same. */
export function labelNow(model: Model, key: FooterKey): Pick<KeyHint, 'label' | 'trailing'> {
	const screen = currentScreen(model);
	if (key.command === 'removed' && screen.kind === 'reader') return removedLabel(model, screen, key);
	// The position names what it counts.
	const counting = key.command === 'nextDifference' && screen.kind === 'compare' && screen.difference !== null;
	return {label: counting ? keyWords[model.settings.language].next : key.label};
}

function removedLabel(
	{brief, settings, size}: Model,
	{article, showRemoved}: ReaderScreen,
	{label}: FooterKey,
): Pick<KeyHint, 'label' | 'trailing'> {
	if (showRemoved) return {label: keyWords[settings.language].hide};
	const count = linesRemoved(articleOf(brief, article));
	if (count === 0) return {label};
	const words = readerWords[settings.language];
	return {label: size.columns < roomy ? words.removedShort(count) : words.removedLines(count), trailing: true};
}

/** In columns: below this the lines are counted without being called lines. */
const roomy = 60;
