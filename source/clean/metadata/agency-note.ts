/** What an agency's own closing line says. */
export interface AgencyNote {
	readonly agency: string;
	/** The day the report was sent, as "2025-03-14". */
	readonly published: string;
	/** The words the day was read from. */
	readonly publishedEvidence: string;
}

// "© dpa-infocom, dpa:250314-930-407895/1": year, month and day, then desk and running number.
const note =
	/^(?:©|\(c\)|copyright)?\s*(?:(?:dpa(?:-[a-z]+)?)[\s,]+)?(?<evidence>dpa:(?<year>\d\d)(?<month>0[1-9]|1[0-2])(?<day>0[1-9]|[12]\d|3[01]))-\d+-\d+(?:\/\d+)?$/iu;

/** Reads the line by which an agency marks its report; null for any other line. */
export function readAgencyNote(text: string): AgencyNote | null {
	const groups = /dpa:/iu.test(text) ? note.exec(text)?.groups : null;
	if (!groups) return null;
	return {agency: 'dpa', published: `20${groups.year}-${groups.month}-${groups.day}`, publishedEvidence: groups.evidence ?? ''};
}
