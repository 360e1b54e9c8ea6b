// Words that make any four digits a year, and words that do so unless a noun follows ("seit 2019", not "bis 2400 Euro").
const certain = {
	de: /(?:Jahr(?:es|e|en)?|Anfang|Mitte|Ende|Frühjahr|Sommer|Herbst|Winter|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Jahrgang)\s+$/u,
	en: /(?:\byear|early|late|mid|end of|start of|spring|summer|autumn|fall|winter|January|February|March|April|May|June|July|August|September|October|November|December)[\s-]+$/iu,
};
const likely = {
	de: /(?:^|[\s(])(?:seit|bis|ab|in|von|nach|vor|um|für|wurde|war|waren|gegenüber|noch|erst|bereits|schon|nicht vor)\s+$/iu,
	en: /(?:^|[\s(])(?:since|until|till|by|in|from|after|before|for|of|to|and)\s+$/iu,
};
// Words that make it a count: "rund 2000".
const counting = {
	de: /(?:rund|etwa|knapp|fast|über|als|mindestens|circa|ca\.|gut|insgesamt|bis zu|nur|weitere|höchstens|maximal)\s+$/u,
	en: /(?:about|around|some|nearly|almost|over|than|least|roughly|approximately|up to|only|total of)\s+$/iu,
};
const nounNext = /^\s+(?:\p{Ll}+(?:e|en|er)\s+)?\p{Lu}\p{Ll}/u;
const englishNounNext = /^\s+(?:\p{Ll}+\s+)?\p{Ll}+s\b/u;

/** Whether four digits (with "er", "s" or "/20" behind them) are a year and no count. */
export function isYear(sentence: string, at: number, written: string, language: string): boolean {
	const of = language === 'de' ? 'de' : 'en';
	const before = sentence.slice(Math.max(0, at - 24), at);
	const isFollowed = (of === 'de' ? nounNext : englishNounNext).test(sentence.slice(at + 4, at + 60));
	const value = Number(written.slice(0, 4));
	if (written.length > 4) return value < 3000;
	if (certain[of].test(before)) return true;
	if (counting[of].test(before)) return false;
	if (likely[of].test(before) && value < 3000) return !isFollowed || (value > 1900 && value < 2100 && value % 100 !== 0);
	return value >= 1900 && value < 3000 && (value % 100 !== 0 || !isFollowed);
}
