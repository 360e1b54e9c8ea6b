import type {Article} from '../../model/article.js';
import {everywhere} from '../../model/correction.js';

/**
 * Whose corrections hold for an article, the narrowest first: its outlet, the site it came from, the folder it lay in.
 * A new correction goes under the first.
 */
export function scopesOf({outlet, url, source}: Pick<Article, 'outlet' | 'url' | 'source'>): readonly [string, ...string[]] {
	const [first = everywhere, ...others] = [outlet, siteOf(url ?? source), folderOf(source), everywhere].filter((scope) => scope !== null);
	return [first, ...others];
}

function siteOf(address: string): string | null {
	return /^https?:\/\/(?:www\.)?(?<host>[^/?#:]+)/iu.exec(address)?.groups?.host?.toLowerCase() ?? null;
}

function folderOf(source: string): string | null {
	if (/^https?:/iu.test(source)) return null;
	return /^(?<folder>.+)[/\\][^/\\]*$/u.exec(source)?.groups?.folder ?? null;
}
