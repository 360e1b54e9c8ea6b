const label = '(?:(?:zuletzt |last )?(?:online seit|veröffentlicht|aktualisiert|erschienen|published|updated|posted)[: ]+(?:am |on )?)?';
const units =
	'(?:minuten?|min\\.?|mins?|minutes?|stunden?|std\\.?|hours?|hrs?|h|tag(?:en)?|days?|wochen?|weeks?|monat(?:en)?|months?|jahr(?:en)?|years?)';
const relative = new RegExp(
	`^${label}(?<time>vor (?:\\d+|einer|einem|wenigen) ${units}|(?:\\d+|an?) ${units} ago|(?:heute|gestern|today|yesterday),? (?:um |at )?\\d{1,2}[:.]\\d\\d(?: ?uhr)?)$`,
	'iu',
);

/** The words of a line that only says how long ago something was published ("vor 3 Stunden"): evidence, but no date. Null else. */
export const readRelativeTime = (text: string): string | null => (text.length > 60 ? null : (relative.exec(text)?.groups?.time ?? null));
