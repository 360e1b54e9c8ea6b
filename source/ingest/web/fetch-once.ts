import {type Answer, refused, type Validators} from './answer.js';
import {inUtf8} from './in-utf8.js';
import type {WebLimits} from './web-limits.js';

export interface Request {
	readonly url: string;
	/** How the program calls itself. */
	readonly agent: string;
	/** Of the answer that is kept already. */
	readonly validators: Validators | null;
}

/** Asks for an address once, following redirects to other addresses of the web. Whatever goes wrong is an answer too. */
export async function fetchOnce(request: Request, limits: WebLimits): Promise<Answer> {
	const control = new AbortController();
	const timers = [limits.headTime, limits.wholeTime].map((time) => setTimeout(() => control.abort(), time));
	try {
		const response = await follow(request, limits, control.signal);
		clearTimeout(timers[0]);
		return response instanceof Response ? await take(response, limits, control) : response;
	} catch (error) {
		return explain(error, control.signal);
	} finally {
		timers.forEach(clearTimeout);
	}
}

/** The first answer that is no redirect. */
async function follow({url, agent, validators}: Request, limits: WebLimits, signal: AbortSignal): Promise<Response | Answer> {
	const headers = new Headers({accept: accepted, 'user-agent': agent});
	if (validators?.etag) headers.set('if-none-match', validators.etag);
	if (validators?.lastModified) headers.set('if-modified-since', validators.lastModified);
	let place = url;
	for (let redirects = 0; redirects <= limits.redirects; redirects++) {
		const response = await fetch(place, {headers, redirect: 'manual', signal});
		const location = response.headers.get('location');
		if (!isRedirect(response.status) || !location) return named(response, place);
		await response.body?.cancel();
		const next = URL.canParse(location, place) ? new URL(location, place) : null;
		if (!next || !/^https?:$/u.test(next.protocol)) return refused('badRedirect');
		place = next.href;
	}
	return refused('redirects');
}

/** Node gives no address where redirects are followed by hand. */
const named = (response: Response, url: string): Response => Object.defineProperty(response, 'url', {value: url});

const accepted =
	'application/atom+xml, application/rss+xml, application/feed+json, text/html;q=0.9, application/xml;q=0.8, text/xml;q=0.8, */*;q=0.5';

const isRedirect = (status: number): boolean => [301, 302, 303, 307, 308].includes(status);

async function take(response: Response, limits: WebLimits, control: AbortController): Promise<Answer> {
	const {status, headers, url} = response;
	if (status === 304) return {kind: 'unchanged'};
	if (!response.ok) {
		control.abort();
		return refused(String(status), passing.has(status), retryAfter(headers.get('retry-after')));
	}
	const chunks: Uint8Array[] = [];
	let size = 0;
	for await (const chunk of (response.body ?? []) as AsyncIterable<Uint8Array>) {
		size += chunk.length;
		if (size > limits.bytes) {
			control.abort();
			return refused('tooLarge');
		}
		chunks.push(chunk);
	}
	const validators = {etag: headers.get('etag'), lastModified: headers.get('last-modified')};
	return {kind: 'fetched', url, bytes: inUtf8(Buffer.concat(chunks), headers.get('content-type')), validators};
}

/** Statuses that speak of the moment, not of the address. */
const passing: ReadonlySet<number> = new Set([408, 425, 429, 500, 502, 503, 504]);

/** RFC 9110, 10.2.3: seconds or a date. */
function retryAfter(given: string | null): number | null {
	if (given === null) return null;
	if (/^\d+$/u.test(given)) return Number(given) * 1000;
	const date = Date.parse(given);
	return Number.isNaN(date) ? null : Math.max(0, date - Date.now());
}

function explain(error: unknown, signal: AbortSignal): Answer {
	if (signal.aborted) return refused('timeout', true);
	if (!(error instanceof TypeError)) throw error;
	const code = ofTls(codeOf(error.cause));
	return refused(code ?? 'brokenOff', code === null || mayPass.test(code));
}

/** Of several addresses of a host each may have failed; the first says why. */
function codeOf(cause: unknown): string | null {
	if (!(cause instanceof Error)) return null;
	if ('code' in cause && typeof cause.code === 'string') return cause.code;
	return cause instanceof AggregateError ? codeOf(cause.errors[0]) : null;
}

/** Of the many words for what is wrong with TLS those in which a reader would put it. */
function ofTls(code: string | null): string | null {
	if (code === null) return null;
	if (untrusted.has(code)) return 'untrusted';
	if (code === 'ERR_TLS_CERT_ALTNAME_INVALID') return 'otherName';
	return code.startsWith('ERR_SSL_') || code === 'EPROTO' ? 'noTls' : code;
}

const untrusted: ReadonlySet<string> = new Set([
	'SELF_SIGNED_CERT_IN_CHAIN',
	'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
	'UNABLE_TO_GET_ISSUER_CERT',
	'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
	'CERT_UNTRUSTED',
]);

const mayPass = /^(?:ECONNRESET|ECONNABORTED|ETIMEDOUT|EAI_AGAIN|EPIPE|UND_ERR_(?:SOCKET|CONNECT_TIMEOUT|BODY_TIMEOUT|HEADERS_TIMEOUT))$/u;
