/** "de-DE", "DE" and "de_AT" are "de"; null for what is no code of a language (BCP 47), be it "Deutsch" or worse. */
export const languageCode = (given: string | null | undefined): string | null =>
	/^([a-z]{2,3})(?:[-_]|$)/iu.exec(given?.trim() ?? '')?.[1]?.toLowerCase() ?? null;
