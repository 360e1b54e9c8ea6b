import path from 'node:path';
import {expect, test} from 'vitest';
import {marksPath} from '../../source/store/marks-path.js';

test('marks are kept under XDG_STATE_HOME', async () => {
	expect(await marksPath({XDG_STATE_HOME: '/var/state'})).toBe(path.join('/var/state', 'meta-brief', 'marks.json'));
});

test('an XDG_STATE_HOME that is not absolute is passed over', async () => {
	expect(await marksPath({XDG_STATE_HOME: 'state'})).toBe(await marksPath({}));
	expect(path.isAbsolute((await marksPath({})) ?? '')).toBe(true);
});
