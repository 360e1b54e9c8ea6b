import type {ChatMessage} from '../../analyse/summary/generated/prompt-for.js';
import type {Endpoint} from './endpoint.js';

export interface Question {
	readonly model: string;
	readonly messages: readonly ChatMessage[];
	/** How long to wait for all of the answer, milliseconds. */
	readonly patience: number;
}

export type Answer = {readonly kind: 'answer'; readonly text: string} | {readonly kind: 'failure'; readonly reason: string};

/** Bytes of an answer; three sentences have a few hundred. */
const mostBytes = 1 << 20;

/** Asks a model once. Expected failures come back as words: no server, another status, no answer in time, an answer of another form. */
export async function askModel({url, key}: Endpoint, {model, messages, patience}: Question): Promise<Answer> {
	try {
		const response = await fetch(url, {
			method: 'POST',
			headers: {'content-type': 'application/json', ...(key === null ? {} : {authorization: `Bearer ${key}`})},
			body: JSON.stringify({model, messages, temperature: 0, stream: false}),
			// Articles and key go to the address the user chose and to no other.
			redirect: 'error',
			signal: AbortSignal.timeout(patience),
		});
		if (!response.ok) return {kind: 'failure', reason: `HTTP ${response.status}`};
		const text = contentOf(await readBody(response));
		return text === null ? {kind: 'failure', reason: 'no chat completion in the answer'} : {kind: 'answer', text};
	} catch (error) {
		return {kind: 'failure', reason: reasonOf(error)};
	}
}

async function readBody({body}: Response): Promise<string> {
	const pieces: Uint8Array[] = [];
	let size = 0;
	for await (const piece of body ?? []) {
		size += piece.length;
		if (size > mostBytes) throw new Error('answer over 1 MB');
		pieces.push(piece);
	}
	return Buffer.concat(pieces).toString('utf8');
}

/** `choices[0].message.content`, without what the model thought before it. */
function contentOf(body: string): string | null {
	const answer: unknown = JSON.parse(body);
	const choices = isObject(answer) && Array.isArray(answer.choices) ? answer.choices : [];
	const [choice]: readonly unknown[] = choices;
	const message = isObject(choice) ? choice.message : null;
	const content = isObject(message) ? message.content : null;
	return typeof content === 'string' ? content.replaceAll(/<think>[\s\S]*?<\/think>/gu, '') : null;
}

function reasonOf(error: unknown): string {
	if (!(error instanceof Error)) return String(error);
	if (error.name === 'TimeoutError') return 'no answer in time';
	// Of a failed fetch only its cause says why.
	const {cause} = error;
	if (!(cause instanceof Error)) return error.message;
	return 'code' in cause && typeof cause.code === 'string' ? cause.code : cause.message;
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
