import {expect, test} from 'vitest';
import {articleId, storyId} from '../../../../source/model/ids.js';
import {previewWork, workAhead} from '../../../../source/tui/state/derived/preview-work.js';
import {harbourModel} from '../harbour-model.js';

const [harbour, ferry, wide] = [articleId('harbour'), articleId('ferry'), harbourModel({columns: 120})];

test('a story is told by one of several pieces of work, so that no key waits for all of them', () => {
	const work = previewWork(wide, harbour);
	expect(work.length).toBeGreaterThan(2);
	expect(work.flatMap((piece) => piece() ?? [])).toEqual([{kind: 'told', story: 'harbour'}]);
});

test('the story a key may select next is told ahead, once', () => {
	const model = {...wide, told: new Set([storyId('harbour')])};
	const last = articleId('harbour-2');
	expect(workAhead(model, last).map((piece) => piece())).toEqual([{kind: 'told', story: 'ferry'}]);
	expect(workAhead({...model, told: new Set([storyId('harbour'), storyId('ferry')])}, last)).toEqual([]);
});

test('nothing is worked out for a preview that the window has no room for', () => {
	const model = harbourModel({columns: 80});
	expect([...previewWork(model, harbour), ...workAhead(model, ferry)]).toEqual([]);
});
