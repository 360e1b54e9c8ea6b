import type {Language} from './language.js';

/** What is said when the model of --model writes no summary: what is wrong and what to do, in one line each. */
export interface ModelWords {
	readonly noAddress: string;
	readonly noAnswer: (model: string, host: string, reason: string) => string;
}

export const modelWords: Readonly<Record<Language, ModelWords>> = {
	en: {
		noAddress: 'OPENAI_BASE_URL or OLLAMA_HOST is no http address: summaries are sentences of the articles',
		noAnswer: (model, host, reason) =>
			`model ${model} at ${host}: ${reason}: start it or leave out --model; summaries are sentences of the articles`,
	},
	de: {
		noAddress: 'OPENAI_BASE_URL oder OLLAMA_HOST ist keine http-Adresse: Zusammenfassungen bestehen aus Sätzen der Artikel',
		noAnswer: (model, host, reason) =>
			`Modell ${model} auf ${host}: ${reason}: starten oder --model weglassen; Zusammenfassungen bestehen aus Sätzen der Artikel`,
	},
};
