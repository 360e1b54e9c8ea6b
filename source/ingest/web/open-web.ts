import {type Answer, refused, type Validators} from './answer.js';
import {fetchOnce} from './fetch-once.js';
import {type WebLimits, webLimits} from './web-limits.js';

/** Asks for an address; `validators` are those of the answer that is kept already. */
export type Web = (url: string, validators?: Validators | null) => Promise<Answer>;

/** The web, asked politely: few requests at once, one of a host, again after a while where the trouble may pass. */
export function openWeb(agent: string, limits: WebLimits = webLimits): Web {
	const turn = turnstile(limits.requests);
	return (url, validators = null) => turn(new URL(url).host, () => fetchPatiently({url, agent, validators}, limits));
}

async function fetchPatiently(request: Parameters<typeof fetchOnce>[0], limits: WebLimits): Promise<Answer> {
	for (let [tries, pause] = [1, limits.pause]; ; tries++, pause *= 2) {
		const answer = await fetchOnce(request, limits);
		if (answer.kind !== 'refused' || !answer.mayPass || tries === limits.tries) return answer;
		if ((answer.after ?? 0) > limits.longestPause) return refused(answer.detail, false, answer.after);
		const wait = Math.max(answer.after ?? 0, pause);
		await new Promise((resolve) => setTimeout(resolve, wait));
	}
}

/** Lets so many jobs run at once, and of one host one, in the order they came. */
function turnstile(most: number): <T>(host: string, job: () => Promise<T>) => Promise<T> {
	const waiting: {readonly host: string; readonly start: () => void}[] = [];
	const busy = new Set<string>();
	const next = () => {
		while (busy.size < most) {
			const at = waiting.findIndex(({host}) => !busy.has(host));
			const [one] = at === -1 ? [] : waiting.splice(at, 1);
			if (!one) return;
			busy.add(one.host);
			one.start();
		}
	};
	return async (host, job) => {
		await new Promise<void>((start) => {
			waiting.push({host, start});
			next();
		});
		try {
			return await job();
		} finally {
			busy.delete(host);
			next();
		}
	};
}
