import {expect, test} from 'vitest';
import {makeBrief} from '../../source/brief.js';
import {keepEdits, type Redo} from '../../source/cli/live/keep-edits.js';
import {liveFeed} from '../../source/cli/live/live-feed.js';
import {editBrief} from '../../source/edit-brief.js';
import type {Brief} from '../../source/model/brief.js';
import {harbour, harbourAgain, orchard} from '../analyse/coverage/made-up-news.js';

const told = {sentences: 0, summarise: () => ({summary: [], onlyIn: []})};
const storiesOf = ({topics}: Brief) => topics.flatMap(({stories}) => stories.map(({articles}) => [...articles].sort().join(' '))).sort();

test('what was split while more was being read stays split in what comes of that', () => {
	const feed = liveFeed(makeBrief([harbour, harbourAgain]));
	const settled: Redo[] = [];
	const shown: Brief[] = [];
	const live = keepEdits({subscribe: feed.subscribe, stop: () => {}}, settled);
	live.subscribe({brief: (brief) => shown.push(brief), loading: () => {}, stopped: () => {}});
	settled.push((brief) => editBrief(brief, {kind: 'split', article: harbourAgain.id}, told));
	feed.show(makeBrief([harbour, harbourAgain, orchard]));
	expect(shown.map(storiesOf)).toEqual([['harbour', 'harbour-again', 'orchard']]);
});
