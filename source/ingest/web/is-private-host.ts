/**
 * Whether an address leads into the reader's own network: a feed must not send the program there. Told by name and by
 * the blocks of RFC 1918, 3927, 4193 and 6890; the parser of URLs has made "0x7f.1" and its kind "127.0.0.1" before.
 */
export function isPrivateHost(url: string): boolean {
	const host = new URL(url).hostname.toLowerCase();
	if (/^(?:localhost|[^.]+|.*\.(?:localhost|local|internal|lan|home|intranet|arpa))$/u.test(host) && !host.startsWith('[')) return true;
	if (host.startsWith('[')) return /^\[(?:::1?\]|f[cd]|fe[89ab]|::ffff:)/u.test(host);
	return /^(?:0|10|127|169\.254|192\.168|172\.(?:1[6-9]|2\d|3[01])|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7]))\./u.test(host);
}
