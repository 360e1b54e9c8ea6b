import {expect, test} from 'vitest';
import {articleId} from '../../../../source/model/ids.js';
import {isTold, previewWork, workAhead} from '../../../../source/tui/state/derived/preview-work.js';
import {harbourBrief} from '../../layout/harbour-brief.js';
import {harbourModel} from '../harbour-model.js';

/** The harbour brief as stories of its own, of which nothing is known yet. */
function freshModel(columns: number) {
	const topics = harbourBrief.topics.map((topic) => ({...topic, stories: topic.stories.map((story) => ({...story}))}));
	return harbourModel({columns, brief: {...harbourBrief, topics}});
}

const [harbour, ferry] = [articleId('harbour'), articleId('ferry')];
const storiesOf = ({brief}: ReturnType<typeof freshModel>) => brief.topics.flatMap(({stories}) => stories);

test('a story is told by one of several pieces of work, so that no key waits for all of them', () => {
	const model = freshModel(120);
	const [story] = storiesOf(model);
	if (!story) throw new Error('no story');
	const work = previewWork(model, harbour);
	expect(work.length).toBeGreaterThan(2);
	expect(isTold(story)).toBe(false);
	for (const piece of work) piece();
	expect(isTold(story)).toBe(true);
});

test('the story a key may select next is told ahead, once', () => {
	const model = freshModel(120);
	const [, next] = storiesOf(model);
	if (!next) throw new Error('no story');
	const last = articleId('harbour-2');
	for (const piece of workAhead(model, last)) piece();
	expect(isTold(next)).toBe(true);
	expect(workAhead(model, last)).toEqual([]);
});

test('nothing is worked out for a preview that the window has no room for', () => {
	const model = freshModel(80);
	expect([...previewWork(model, harbour), ...workAhead(model, ferry)]).toEqual([]);
});
