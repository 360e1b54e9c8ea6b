/** Where a model is asked, and the key it wants. */
export interface Endpoint {
	/** Of the chat completions. */
	readonly url: URL;
	readonly key: string | null;
}

/** Where Ollama listens unless told: on this machine. */
const ollama = 'http://127.0.0.1:11434';

/**
 * The OpenAI-compatible endpoint the user chose: $OPENAI_BASE_URL with $OPENAI_API_KEY, else $OLLAMA_HOST, else Ollama on this
 * machine. No text leaves the machine unless one of them says so, and the key goes to no address it was not given for.
 * Null for an address that is none.
 */
export function endpointOf(env: Readonly<Record<string, string | undefined>>): Endpoint | null {
	const base = env.OPENAI_BASE_URL;
	const root = base ? base.replace(/\/+$/u, '') : `${ollamaRoot(env.OLLAMA_HOST)}/v1`;
	const url = URL.canParse(`${root}/chat/completions`) ? new URL(`${root}/chat/completions`) : null;
	if (!url || (url.protocol !== 'http:' && url.protocol !== 'https:')) return null;
	return {url, key: base ? (env.OPENAI_API_KEY ?? null) : null};
}

/** $OLLAMA_HOST as Ollama takes it: a scheme and a port may be missing, and the address it listens on may be all of them. */
function ollamaRoot(host: string | undefined): string {
	if (!host) return ollama;
	const given = /^[a-z]+:\/\//iu.test(host) ? host : `http://${/:\d+$/u.test(host) ? host : `${host}:11434`}`;
	return given.replace('//0.0.0.0', '//127.0.0.1').replace(/\/+$/u, '');
}
