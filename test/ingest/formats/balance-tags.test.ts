import {expect, test} from 'vitest';
import {balanceTags} from '../../../source/ingest/formats/feed/balance-tags.js';

test('no entry of many is lost because each leaves an element open', () => {
	const entry = '<item><title>Kai</title><description><p>Der Kai wird größer.</description></item>';
	const feed = balanceTags(`<rss><channel>${entry.repeat(5000)}</channel></rss>`);
	expect(feed.match(/<item>/gu)).toHaveLength(5000);
	expect(feed.match(/<\/item>/gu)).toHaveLength(5000);
});

test('an entry nested without end costs no others', () => {
	const deep = `<item><title>Kai</title><description>${'<p>'.repeat(200_000)}Tief</description></item>`;
	const feed = balanceTags(`<rss><channel>${deep}<item><title>Gleis</title></item></channel></rss>`);
	expect(feed).toContain('Tief');
	expect(feed).toContain('<item><title>Gleis</title></item>');
});

test('entries nested deep, each of them and all, take no longer than their letters', () => {
	const deep = `<item><title>Kai</title><description>${'<x:y>'.repeat(20_000)}Tief</description></item>`;
	const start = process.cpuUsage();
	const feed = balanceTags(`<rss><channel>${deep.repeat(30)}</channel></rss>`);
	expect(process.cpuUsage(start).user / 1e6).toBeLessThan(5);
	expect(feed.match(/Tief<\/x:y>/gu)).toHaveLength(30);
});

test('what ends a feed between two entries ends it, and what stands outside of one stays there', () => {
	expect(balanceTags('<rdf><channel><title>A</channel><item><p>B</item><item>C</item><a/></rdf>')).toBe(
		'<rdf><channel><title>A</title></channel><item><p>B</p></item><item>C</item><a></a></rdf>',
	);
	expect(balanceTags('<rss><channel><item>A</channel><channel><item>B</channel></rss>')).toBe(
		'<rss><channel><item>A</item></channel><channel><item>B</item></channel></rss>',
	);
});
