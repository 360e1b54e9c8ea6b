/**
 * An address as a terminal may be given it: of the web, in printable ASCII, of a length that terminals take; null for any
 * other. What a stranger's text calls an address must not end the sequence it stands in.
 */
export function safeLink(address: string): string | null {
	if (!URL.canParse(address)) return null;
	const {protocol, href} = new URL(address);
	return /^https?:$/u.test(protocol) && printable.test(href) ? href : null;
}

// VTE takes 2083 characters, and a semicolon parts the fields of the sequence only before the address.
const printable = /^[!-~]{1,2083}$/u;
