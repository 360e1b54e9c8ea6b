/**
 * JSON for a pipe or a terminal: what could steer either stands as \u escapes, also where JSON would let it pass
 * (C1 controls, bidi marks, line separators). `indent` is the number of blanks a level; 0 gives one line.
 */
export function toJson(value: unknown, indent = 0): string {
	return JSON.stringify(value, null, indent).replace(steering, escapeUnit);
}

// The \n and blanks that JSON.stringify itself lays out are no members of the set.
const steering = /[\u007F-\u009F\u061C\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF]|\uDB40[\uDC00-\uDC7F]/gu;

const escapeUnit = (found: string) =>
	Array.from({length: found.length}, (_, at) => `\\u${found.charCodeAt(at).toString(16).padStart(4, '0')}`).join('');
