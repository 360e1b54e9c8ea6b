/** A link as an address of the web, counted from the first base that is one; null where it leads nowhere on the web. */
export function absoluteUrl(link: string | null, ...bases: readonly (string | null)[]): string | null {
	const given = link?.trim();
	if (!given) return null;
	for (const base of [undefined, ...bases]) {
		if (base === null) continue;
		const url = URL.canParse(given, base) ? new URL(given, base) : null;
		if (url) return /^https?:$/u.test(url.protocol) ? url.href : null;
	}
	return null;
}
