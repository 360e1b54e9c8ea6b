import type {Journey, Step} from './journeys.mjs';
import type {openTerminal} from './terminal.mjs';

export function walkJourney(
	reader: ReturnType<typeof openTerminal>,
	journey: Journey,
	language: 'en' | 'de',
	reached?: (step: Step, screen: string) => void | Promise<void>,
): Promise<void>;
