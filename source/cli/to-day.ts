import type {Language} from '../wording/language.js';
import {UsageError} from './usage-error.js';

/**
 * The day a --since or --until means: ISO ("2025-06-09", "2025-06", "2025") as it is, words ("yesterday",
 * "letzten Montag", "1 June 2025") as the day they name from `now`. Throws UsageError for what names no day.
 */
export async function toDay(given: string, option: string, language: Language, now: Date): Promise<string> {
	if (iso.test(given)) return given;
	// Two megabytes of date patterns are loaded by those who write words only.
	const chrono = await import('chrono-node');
	const [first, second] = language === 'de' ? [chrono.de, chrono.en.GB] : [chrono.en.GB, chrono.de];
	const day = first.parse(given, now)[0] ?? second.parse(given, now)[0];
	if (!day) throw new UsageError((words) => words.noDate(`--${option}`, given));
	const [year, month, date] = [day.start.get('year'), day.start.get('month'), day.start.get('day')];
	return `${year}-${twoDigits(month)}-${twoDigits(date)}`;
}

const iso = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/u;

const twoDigits = (value: number | null) => String(value).padStart(2, '0');
