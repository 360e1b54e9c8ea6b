import type {Article} from '../../model/article.js';
import {linksOf} from './links-of.js';
import type {Model} from './model.js';
import {notify} from './notify.js';
import {openMenu} from './open-menu.js';
import {type Step, still} from './step.js';

/** Has an article's link opened, or the one chosen among several; only web addresses are, whatever a source claims. */
export function openLink(model: Model, article: Article): Step {
	const [first, ...others] = linksOf(article);
	if (first === undefined) return notify(model, 'noLink');
	return others.length > 0 ? still(openMenu(model, 'links')) : [model, [{kind: 'open-url', url: first}]];
}
