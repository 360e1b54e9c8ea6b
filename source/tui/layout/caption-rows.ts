import type {Caption} from '../../model/captions-of.js';
import type {Language} from '../../wording/language.js';
import {printWords} from '../../wording/print.js';
import type {PageRow} from './page-row.js';
import {wrapLines} from './wrap-lines.js';

/** A picture's caption where the picture stood, set apart from the article's own words. */
export const captionRows = (
	{text}: Caption,
	{measure, language}: {readonly measure: number; readonly language: Language},
): readonly PageRow[] => wrapLines(printWords[language].caption(text), measure, 'muted').map((line) => ({line, shows: null}));
