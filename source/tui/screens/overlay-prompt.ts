import {readerWords} from '../../wording/reader.js';
import {writeFailure} from '../../wording/write-failures.js';
import type {Line} from '../layout/line.js';
import {menuOf} from '../state/derived/menu-of.js';
import type {Model} from '../state/model.js';
import {promptLine} from './prompt-line.js';

/** The line typed in the palette or for a file's name, which stands in the foot; null while neither is open. */
export function overlayPrompt(model: Model): Line | null {
	const {overlay, size, settings} = model;
	const words = readerWords[settings.language];
	const line = {width: size.columns, ascii: settings.ascii};
	if (overlay?.kind === 'palette') {
		const count = menuOf(model)?.items.length ?? 0;
		return promptLine({...line, sign: ':', text: overlay.text, right: count === 0 ? words.noHits : words.position(overlay.at + 1, count)});
	}
	if (overlay?.kind !== 'save') return null;
	const outcome = overlay.refused?.path === overlay.text.trim() ? overlay.refused.outcome : null;
	const against = outcome?.kind === 'failed' ? writeFailure(outcome.reason, settings.language) : words.overwrite;
	const right = outcome ? against : words.fileForms;
	return promptLine({...line, sign: words.saveAs, text: overlay.text, right});
}
