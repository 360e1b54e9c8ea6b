import {readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {expect, test} from 'vitest';
import {folderOf} from '../../helpers/folder-of.js';
import {harbour, orchard} from '../../helpers/made-up-articles.js';
import {runCli} from '../../helpers/run-cli.js';
import {webServer} from '../../helpers/web-server.js';

const long = (about: string) => `<p>${about} ${'The city said on Monday that work begins in autumn. '.repeat(20)}</p>`;
const rss = (...items: readonly string[]) => `<rss version="2.0"><channel><title>Harbour Post</title>${items.join('')}</channel></rss>`;
const item = (at: number, text: string, link = '') =>
	`<item><title>Quay ${at}</title><guid isPermaLink="false">q${at}</guid>${link && `<link>${link}</link>`}<description><![CDATA[${text}]]></description></item>`;

function home(config = '') {
	const folder = folderOf({'config/meta-brief/config.yaml': config, 'press/harbour.txt': harbour});
	const env = {XDG_CONFIG_HOME: `${folder}/config`, XDG_DATA_HOME: `${folder}/data`, XDG_STATE_HOME: `${folder}/state`};
	return {
		folder,
		run: (...argv: readonly string[]) => runCli(argv, {env}),
		json: async (...argv: readonly string[]) => JSON.parse((await runCli([...argv, '--json'], {env})).out),
		config: () => readFileSync(`${folder}/config/meta-brief/config.yaml`, 'utf8'),
	};
}

test('a feed is added, read without the net, refreshed and removed', async () => {
	let feed = rss(item(1, long('One.')));
	const site = await webServer({'/feed': (_, response) => void response.end(feed)});
	const {json, run, config} = home('# what I read\nsources: []\n');
	expect(await json('add', `${site.url}/feed`)).toMatchObject({
		schema: 'meta-brief/1',
		sources: [{status: 'added', articles: 1, kind: 'web'}],
	});
	expect(config()).toMatch(/^# what I read\nsources:\n +- http:\/\/127/u);
	const asked = site.asked.length;
	expect((await json('list')).articles.map(({title}: {title: string}) => title)).toEqual(['Quay 1']);
	expect(site.asked).toHaveLength(asked);
	feed = rss(item(2, long('Two.')), item(1, long('One.')));
	expect(await json('refresh')).toMatchObject({sources: [{status: 'fetched', added: 1, articles: 2}]});
	feed = rss(item(2, long('Two.')));
	expect(await json('refresh')).toMatchObject({sources: [{status: 'fetched', added: 0, articles: 2}]});
	expect(await json('remove', '1')).toMatchObject({sources: [{status: 'removed'}]});
	expect(config()).toMatch(/^# what I read\nsources: \[\]/u);
	expect((await run('remove', 'harbour')).code).toBe(1);
});

test('entries that only tease are followed to their pages, once; a page that does not come leaves its teaser', async () => {
	const page = `<html><head><title>Quay 1</title></head><body><article><h1>Quay 1</h1>${long('The whole of it.')}</article></body></html>`;
	const site = await webServer({'/1': page});
	const feed = await webServer({
		'/feed': rss(item(1, 'In short.', `${site.url}/1`), item(2, 'Also short.', `${site.url}/2`), item(3, long('Three.'), `${site.url}/3`)),
	});
	const {json} = home();
	await json('add', `${feed.url}/feed`);
	await json('refresh');
	expect(site.asked).toEqual(['/1', '/2']);
	const {articles} = await json('clean');
	expect(articles.find(({title}: {title: string}) => title === 'Quay 1').text).toContain('The whole of it.');
	expect(articles.find(({title}: {title: string}) => title === 'Quay 2').text).toContain('Also short.');
});

test('a front page leads to the feed it names, an article stays itself', async () => {
	const head =
		'<link rel="alternate" type="application/rss+xml" title="Comments" href="/comments"><link rel="alternate" type="application/rss+xml" href="/feed">';
	const site = await webServer({
		'/': `<html><head>${head}</head><body><p>Welcome.</p></body></html>`,
		'/article': `<html><head>${head}<meta property="og:type" content="article"><title>Quay</title></head><body><article>${long('Itself.')}</article></body></html>`,
		'/feed': rss(item(1, long('One.'))),
	});
	const {json} = home();
	expect(await json('add', site.url)).toMatchObject({sources: [{source: `${site.url}/feed`, articles: 1}]});
	const {articles} = await json('list', `${site.url}/article`);
	expect(articles).toMatchObject([{source: `${site.url}/article`}]);
});

test('an address named as a source is fetched, and read as it was kept when the site is gone', async () => {
	let isUp = true;
	const site = await webServer({
		'/feed': (_, response) => void (isUp ? response.end(rss(item(1, long('One.')))) : response.writeHead(404).end()),
	});
	const {run} = home();
	expect(JSON.parse((await run('list', `${site.url}/feed`, '--json')).out).articles).toHaveLength(1);
	isUp = false;
	const {out, err, code} = await run('list', `${site.url}/feed`, '--json');
	expect([JSON.parse(out).articles.length, code]).toEqual([1, 3]);
	expect(err).toContain('is not there (404): check the address');
});

test('what does not answer is not added', async () => {
	const site = await webServer({});
	const {run, config} = home();
	const {code, err} = await run('add', `${site.url}/gone`, '/nowhere/at/all');
	expect([code, config()]).toEqual([3, '']);
	expect(err.split('\n').filter(Boolean)).toHaveLength(2);
});

test('folders are added as paths, twice is once, and a list of feeds with all it names', async () => {
	const site = await webServer({'/a': rss(item(1, long('One.'))), '/b': rss(item(2, long('Two.')))});
	const {json, run, folder, config} = home();
	writeFileSync(
		path.join(folder, 'feeds.opml'),
		`<opml version="1.0"><body><outline text="News"><outline text="Post &amp; Co" xmlUrl="${site.url}/a"/></outline><outline title="B" xmlUrl="${site.url}/b"/><outline text="x" xmlUrl="file:///etc/passwd"/></body></opml>`,
	);
	await json('add', path.join(folder, 'press'), path.join(folder, 'feeds.opml'));
	await json('add', path.join(folder, 'press'));
	const {sources} = await json('sources');
	expect(sources.map(({name, articles}: {name: string; articles: number}) => [name, articles])).toEqual([
		[null, null],
		['Post & Co', 1],
		['B', 1],
	]);
	expect(config()).not.toContain('passwd');
	expect((await json('list')).articles).toHaveLength(3);
	const {out} = await run('sources', '--opml');
	expect(out).toMatch(/<outline text="Post &amp; Co" type="rss" xmlUrl="http:\/\/127/u);
});

test('bare, the library opens if there is one; a source never fetched is told of', async () => {
	const {run, folder} = home('sources: [../../press, "https://harbour.example/feed"]\n');
	const {out, err, code} = await run('list', '--json');
	expect(JSON.parse(out).articles.map(({id}: {id: string}) => id)).toEqual(['harbour']);
	expect([err, code]).toEqual([expect.stringContaining('https://harbour.example/feed: not fetched yet: meta-brief refresh'), 3]);
	const env = {XDG_CONFIG_HOME: `${folder}/config`, META_BRIEF_LIBRARY: folderOf({'orchard.txt': orchard})};
	expect(JSON.parse((await runCli(['list', '--json'], {env})).out).articles.map(({id}: {id: string}) => id)).toEqual(['orchard']);
});

test('what is kept goes by age and number, stars stay', async () => {
	const old = (at: number) =>
		item(at, long(`${at}.`)).replace('<description>', '<pubDate>Mon, 09 Jun 2014 16:13:00 GMT</pubDate><description>');
	let feed = rss(item(1, long('One.')), item(2, long('Two.')), item(3, long('Three.')));
	const site = await webServer({'/feed': (_, response) => void response.end(feed)});
	const {json} = home('keep: {articles: 2}\n');
	expect(await json('add', `${site.url}/feed`)).toMatchObject({sources: [{articles: 2}]});
	feed = rss(old(4));
	expect(await json('refresh')).toMatchObject({sources: [{articles: 2, added: 1}]});
});

test('name and topic of a source go over what its articles say', async () => {
	const site = await webServer({'/feed': rss(item(1, long('One.')))});
	const {json} = home(`sources:\n  - source: ${site.url}/feed\n    name: My Post\n    topic: Ports\n`);
	await json('refresh');
	expect((await json('list')).articles).toMatchObject([{outlet: 'My Post', topic: 'Ports'}]);
});

test('name and topic of a folder hold for all in it, those of one inside it for what is there, from the next run on', async () => {
	const folder = folderOf({'cache/none': '', 'config/meta-brief/config.yaml': '', 'press/a.txt': harbour, 'press/farm/b.txt': orchard});
	const config = `${folder}/config/meta-brief/config.yaml`;
	const env = {XDG_CONFIG_HOME: `${folder}/config`, XDG_CACHE_HOME: `${folder}/cache`};
	const said = async (command: string) => {
		const {out} = await runCli([command, '--json'], {env});
		return JSON.parse(out)
			.articles.map(({id, outlet, topic}: Record<string, unknown>) => [id, outlet, topic])
			.toSorted();
	};
	writeFileSync(config, `sources:\n  - source: ${folder}/press\n    name: My Post\n    topic: Ports\n`);
	expect(await said('list')).toEqual([
		['a', 'My Post', 'Ports'],
		['b', 'My Post', 'Ports'],
	]);
	writeFileSync(
		config,
		`sources:\n  - source: ${folder}/press\n    name: My Post\n  - source: ${folder}/press/farm\n    name: Farm News\n`,
	);
	for (const command of ['list', 'clean']) {
		const outlets = (await said(command)).map(([id, outlet]: unknown[]) => [id, outlet]);
		expect(outlets).toEqual([
			['a', 'My Post'],
			['b', 'Farm News'],
		]);
	}
});
