import {readFileSync} from 'node:fs';
import {createServer as createSecureServer} from 'node:https';
import {createServer} from 'node:net';
import {brotliCompressSync, gzipSync} from 'node:zlib';
import {expect, onTestFinished, test} from 'vitest';
import {decode} from '../../../source/ingest/decode.js';
import type {Answer} from '../../../source/ingest/web/answer.js';
import {openWeb} from '../../../source/ingest/web/open-web.js';
import {webLimits} from '../../../source/ingest/web/web-limits.js';
import {problemWords} from '../../../source/wording/problems.js';
import {webServer} from '../../helpers/web-server.js';

const hasty = {...webLimits, headTime: 300, wholeTime: 600, pause: 1, bytes: 200_000};
const web = openWeb('meta-brief/test', hasty);
const said = (answer: Answer) =>
	answer.kind === 'fetched' ? decode(answer.bytes) : answer.kind === 'refused' ? answer.detail : answer.kind;

test('calls itself by its name and takes what comes packed', async () => {
	let agent: string | undefined;
	const site = await webServer({
		'/gzip': (request, response) => {
			agent = request.headers['user-agent'];
			response.writeHead(200, {'content-encoding': 'gzip'}).end(gzipSync('The quay.'));
		},
		'/brotli': (_, response) => void response.writeHead(200, {'content-encoding': 'br'}).end(brotliCompressSync('The crane.')),
	});
	expect([said(await web(`${site.url}/gzip`)), said(await web(`${site.url}/brotli`)), agent]).toEqual([
		'The quay.',
		'The crane.',
		'meta-brief/test',
	]);
});

test('follows redirects and says where they led, but not in circles and not away from the web', async () => {
	const to = (location: string) => (_: unknown, response: import('node:http').ServerResponse) =>
		void response.writeHead(302, {location}).end();
	const site = await webServer({
		'/a': to('/b'),
		'/b': 'There.',
		'/round': to('/round'),
		'/file': to('file:///etc/passwd'),
		'/script': to('javascript:alert(1)'),
		'/bad': to('http://['),
	});
	expect(await web(`${site.url}/a`)).toMatchObject({kind: 'fetched', url: `${site.url}/b`});
	expect(said(await web(`${site.url}/round`))).toBe('redirects');
	expect(site.asked.filter((path) => path === '/round')).toHaveLength(hasty.redirects + 1);
	for (const path of ['/file', '/script', '/bad']) expect(said(await web(site.url + path))).toBe('badRedirect');
});

test('asks whether something changed with what the server gave', async () => {
	const site = await webServer({
		'/': (request, response) => {
			const {'if-none-match': etag, 'if-modified-since': since} = request.headers;
			if (etag === '"v1"' && since === 'Mon, 09 Jun 2025 16:13:00 GMT') response.writeHead(304).end();
			else response.writeHead(200, {etag: '"v1"', 'last-modified': 'Mon, 09 Jun 2025 16:13:00 GMT'}).end('New.');
		},
	});
	const first = await web(site.url);
	expect(first).toMatchObject({kind: 'fetched', validators: {etag: '"v1"'}});
	expect(await web(site.url, first.kind === 'fetched' ? first.validators : null)).toEqual({kind: 'unchanged'});
});

test.each(['slow to begin', 'endless', 'too large', 'a bomb', 'cut off'])('gives up on an answer that is %s', async (fault) => {
	const site = await webServer({
		'/': (_, response) => {
			if (fault === 'endless') {
				const drip = setInterval(() => response.write('x'), 20);
				response.on('close', () => clearInterval(drip));
			} else if (fault === 'too large') response.end('x'.repeat(300_000));
			else if (fault === 'a bomb') response.writeHead(200, {'content-encoding': 'gzip'}).end(gzipSync(Buffer.alloc(50_000_000)));
			else if (fault === 'cut off') response.writeHead(200, {'content-length': '1000'}).write('x', () => response.destroy());
		},
	});
	const once = openWeb('meta-brief/test', {...hasty, tries: 1});
	expect(said(await once(site.url))).toMatch(/^(?:timeout|tooLarge|brokenOff|UND_ERR_SOCKET)$/u);
});

test('tries again where the trouble may pass, and only there', async () => {
	let tries = 0;
	const site = await webServer({
		'/500': (_, response) => void (++tries < 3 ? response.writeHead(500).end() : response.end('At last.')),
		'/503': (_, response) => void response.writeHead(503).end(),
		'/403': (_, response) => void response.writeHead(403).end(),
	});
	expect(said(await web(`${site.url}/500`))).toBe('At last.');
	expect(said(await web(`${site.url}/503`))).toBe('503');
	expect(said(await web(`${site.url}/403`))).toBe('403');
	expect(site.asked.filter((path) => path === '/503')).toHaveLength(hasty.tries);
	expect(site.asked.filter((path) => path === '/403')).toHaveLength(1);
});

test('waits as long as a server asks, or leaves it for another day', async () => {
	const times: number[] = [];
	const site = await webServer({
		'/soon': (_, response) => {
			times.push(Date.now());
			if (times.length === 1) response.writeHead(429, {'retry-after': '1'}).end();
			else response.end('Welcome.');
		},
		'/later': (_, response) => void response.writeHead(429, {'retry-after': '3600'}).end(),
	});
	expect(said(await web(`${site.url}/soon`))).toBe('Welcome.');
	expect((times[1] ?? 0) - (times[0] ?? 0)).toBeGreaterThan(900);
	expect(await web(`${site.url}/later`)).toMatchObject({detail: '429', after: 3_600_000});
	expect(site.asked.filter((path) => path === '/later')).toHaveLength(1);
});

test('asks a host for one thing at a time', async () => {
	let [open, most] = [0, 0];
	const site = await webServer({
		'/': (_, response) => {
			most = Math.max(most, ++open);
			setTimeout(() => {
				open--;
				response.end('x');
			}, 30);
		},
	});
	await Promise.all(Array.from({length: 6}, () => web(site.url)));
	expect(most).toBe(1);
});

test('what speaks no HTTP, no trusted TLS or not at all is refused in a word', async () => {
	const server = createServer((socket) => void socket.end('SSH-2.0-OpenSSH\r\n', () => socket.destroy()));
	await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
	const {port} = server.address() as import('node:net').AddressInfo;
	const once = openWeb('meta-brief/test', {...hasty, tries: 1});
	expect(said(await once(`http://127.0.0.1:${port}/`))).toBe('HPE_INVALID_CONSTANT');
	expect(said(await once(`https://127.0.0.1:${port}/`))).toBe('noTls');
	await new Promise((closed) => server.close(closed));
	expect(said(await once(`http://127.0.0.1:${port}/`))).toBe('ECONNREFUSED');
});

test('a certificate nobody vouches for is refused, and said so', async () => {
	const pem = readFileSync('test/fixtures/tls/signed-by-itself.pem');
	const server = createSecureServer({key: pem, cert: pem}, (_, response) => void response.end('never read'));
	await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
	onTestFinished(() => void server.close());
	const {port} = server.address() as import('node:net').AddressInfo;
	const detail = said(await openWeb('meta-brief/test', {...hasty, tries: 1})(`https://127.0.0.1:${port}/`));
	expect(problemWords('notFetched', detail, 'en')).toContain('signed by itself: not trusted');
});

test('reads the charset the head of the answer names, unless the bytes say otherwise', async () => {
	const as = (type: string, bytes: Uint8Array) => (_: unknown, response: import('node:http').ServerResponse) =>
		void response.writeHead(200, {'content-type': type}).end(bytes);
	const site = await webServer({
		'/cyrillic': as('text/plain; charset=windows-1251', Uint8Array.of(0xcf, 0xf0, 0xe8)),
		'/lie': as('text/html; charset=iso-8859-1', Buffer.from('Größe')),
		'/western': as('text/html; charset=ISO-8859-1', Uint8Array.of(0x84, 0x47, 0xf6, 0x93)),
		'/unknown': as('text/html; charset=klingon', Uint8Array.of(0x47, 0xf6)),
	});
	const all = await Promise.all(['/cyrillic', '/lie', '/western', '/unknown'].map(async (path) => said(await web(site.url + path))));
	expect(all).toEqual(['При', 'Größe', '„Gö“', 'Gö']);
});
