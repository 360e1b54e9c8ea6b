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
