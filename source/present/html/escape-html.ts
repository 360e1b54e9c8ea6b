import {neutralise, neutraliseLine} from '../../language/neutralise.js';

const entities: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;'};

const escaped = (text: string) => text.replace(/[&<>"']/gu, (found) => entities[found] ?? '');

/** Text that may keep its line breaks, as it stands between tags: no control character, and nothing that begins a tag or an entity. */
export const escapeHtml = (text: string): string => escaped(neutralise(text));

/** As `escapeHtml`, all in one line; fit for an attribute in double quotes. */
export const escapeLine = (text: string): string => escaped(neutraliseLine(text));
