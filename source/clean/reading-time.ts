/**
 * Words a minute of silent reading of non-fiction by adults: 238 in English (Brysbaert 2019, "How many words do we read
 * per minute?", meta-analysis of 190 studies); German words are longer, its readers reach 179 of the same texts'
 * words (Trauzettel-Klosinski & Dietz 2012, IReST).
 */
const rate: Readonly<Record<string, number>> = {de: 200, en: 238};
const usualRate = 220;

/** Minutes to read so many words in an ISO 639-1 language, rounded, at least 1. */
export function readingTime(words: number, language: string): number {
	return Math.max(1, Math.round(words / (rate[language] ?? usualRate)));
}
