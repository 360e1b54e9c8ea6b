import type {Article} from '../../model/article.js';
import type {Model} from './model.js';
import {notify} from './notify.js';
import type {Step} from './step.js';

/** Has an article's link opened; only web addresses are, whatever a source claims. */
export function openLink(model: Model, {url}: Article): Step {
	return url && /^https?:\/\//iu.test(url) ? [model, [{kind: 'open-url', url}]] : notify(model, 'noLink');
}
