import type {Brief} from '../../../model/brief.js';
import {keyWords} from '../../../wording/keys.js';
import {readerWords} from '../../../wording/reader.js';
import {drawnFrom, groupChart} from '../../layout/group-chart.js';
import {headingName} from '../../layout/heading-line.js';
import {type HeadingRow, listRows} from '../../layout/list-rows.js';
import {symbols} from '../../layout/symbols.js';
import {memoised} from '../memoised.js';
import type {Model} from '../model.js';
import type {MenuItem} from './menu-of.js';

/** The topics to choose from, first all of them together; where there is room with their course over time and their size as a bar. */
export function topicChoices({brief, settings, size}: Model): readonly MenuItem[] {
	const {language, ascii} = settings;
	const stories = brief.topics.reduce((sum, topic) => sum + topic.stories.length, 0);
	const all: MenuItem = {
		label: keyWords[language].allTopics,
		right: readerWords[language].stories(stories),
		choice: {kind: 'topic', name: null},
	};
	const isDrawn = size.columns >= drawnFrom;
	return [
		all,
		...headingsOf(brief).map((row): MenuItem => {
			const {course, bar} = isDrawn ? groupChart(row, symbols(ascii)) : {course: '', bar: ''};
			const right = `${course}${bar}${String(row.count).padStart(countColumn)}`;
			return {label: headingName(row, language), right: right.trimStart(), choice: {kind: 'topic', name: row.name}};
		}),
	];
}

const headingsOf = memoised((brief: Brief): readonly HeadingRow[] => listRows(brief).filter((row) => row.kind === 'topic'));

/** In columns. */
const countColumn = 6;
