import type {Effect} from './effect.js';
import type {Message} from './message.js';
import type {Model} from './model.js';
import {update} from './update.js';

/** The running reader: holds the model, takes messages in the order they come, hands effects out. */
export interface Program {
	readonly model: () => Model;
	readonly send: (message: Message) => void;
	/** Calls back after every change; returns what ends that. */
	readonly subscribe: (changed: () => void) => () => void;
}

/** Starts a program. Several messages in a row each see the model the one before left, however late the screen is. */
export function startProgram(start: Model, act: (effect: Effect, send: Program['send']) => void): Program {
	let model = start;
	const listeners = new Set<() => void>();
	const send = (message: Message): void => {
		const [next, effects] = update(model, message);
		model = next;
		for (const changed of listeners) changed();
		for (const effect of effects) act(effect, send);
	};
	return {
		model: () => model,
		send,
		subscribe: (changed) => {
			listeners.add(changed);
			return () => void listeners.delete(changed);
		},
	};
}
