import {expect, test} from 'vitest';
import {isPrivateHost} from '../../../source/ingest/web/is-private-host.js';

test.each([
	'localhost',
	'router',
	'nas.local',
	'127.0.0.1',
	'0x7f.1',
	'2130706433',
	'10.1.2.3',
	'172.20.0.1',
	'192.168.1.1',
	'169.254.169.254',
	'[::1]',
	'[fd00::1]',
	'[::ffff:127.0.0.1]',
	'0.0.0.0',
])('%s is of the reader’s own network', (host) => expect(isPrivateHost(`http://${host}/`)).toBe(true));

test.each(['harbour.example', '172.32.0.1', '8.8.8.8', '[2001:db8::1]', '100.128.0.1'])('%s is of the web', (host) =>
	expect(isPrivateHost(`http://${host}/`)).toBe(false),
);
