/** The language a text is written in, as ISO 639-1. */
export function detectLanguage(text: string): string {
	const german = text.match(/\b(?:der|die|das|und|ist|nicht|mit|von|für|ein|eine)\b/giu)?.length ?? 0;
	const english = text.match(/\b(?:the|and|of|to|is|in|with|for|that|a)\b/giu)?.length ?? 0;
	return english > german ? 'en' : 'de';
}
