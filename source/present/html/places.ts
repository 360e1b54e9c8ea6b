import type {Briefing} from '../../model/briefing.js';
import type {ArticleId} from '../../model/ids.js';
import type {Span} from '../../model/span.js';

/** The name of a place in an article of the page, "a3-120"; of the article's head without an offset. Both are numbers: no word of an article gets in. */
export const placeName = (number: string, start?: number): string => (start === undefined ? `a${number}` : `a${number}-${start}`);

/** The stretches of an article that something on the page leads to, in order, none twice. */
export function citedPlaces({topics, figures}: Briefing): (article: ArticleId) => readonly Span[] {
	const places = new Map<ArticleId, Map<number, Span>>();
	const add = ({article, start, end}: Span & {readonly article: ArticleId}) => {
		const known = places.get(article) ?? new Map<number, Span>();
		places.set(article, known);
		if ((known.get(start)?.end ?? 0) < end) known.set(start, {start, end});
	};
	for (const {summary, onlyIn} of topics.flatMap(({stories}) => stories)) {
		for (const {cites, differs} of summary) for (const span of [...cites, ...differs.map(({other}) => other)]) add(span);
		for (const quotation of onlyIn) add(quotation);
	}
	for (const {mentions} of figures) for (const mention of mentions) add(mention);
	return (article) => [...(places.get(article)?.values() ?? [])].sort((a, b) => a.start - b.start);
}
