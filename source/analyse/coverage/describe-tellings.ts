import type {Article} from '../../model/article.js';
import type {ArticleId} from '../../model/ids.js';
import {onlyTelling, type Telling, type TellingKind} from '../../model/telling.js';
import {readWording, sharedWording, type Wording} from './shared-wording.js';
import type {PairEvidence, StoryGroup} from './story-group.js';

/** From this share of common wording on a text is a reprint: cuts and a new opening leave about so much of it. */
const reprintShare = 0.6;

/** From this share on two texts draw on one copy; quotes and names that any two reports share make up less. */
const copyShare = 0.2;

/** From this share on they do if both name the same agency. */
const namedCopyShare = 0.08;

/** How each telling of a story relates to those before it, in the order of `group.articles`; `byId` knows all of them. */
export function describeTellings(group: StoryGroup, byId: ReadonlyMap<ArticleId, Article>): Telling[] {
	if (group.articles.length < 2) return [onlyTelling];
	const texts = group.articles.flatMap((id): Text[] => {
		const article = byId.get(id);
		return article ? [{id, agency: article.agency, wording: readWording(article.text)}] : [];
	});
	return texts.map((text, place) => describe(text, place === 0 ? null : texts.slice(0, place), texts, group.evidence));
}

interface Text {
	readonly id: ArticleId;
	readonly agency: string | null;
	readonly wording: Wording;
}

/** `before` is null for the lead telling, which is set beside what follows it. */
function describe(text: Text, before: readonly Text[] | null, all: readonly Text[], evidence: readonly PairEvidence[]): Telling {
	const copied = mostAlike(text, before ?? all.slice(1));
	const strongest = strongestOf(evidence.filter(({a, b}) => a === text.id || b === text.id));
	const isCopy = copied.wording >= copyShare && strongest?.by !== 'reader';
	const pair = (isCopy ? evidence.find((between) => isBetween(between, text.id, copied.text.id)) : null) ?? strongest;
	return {
		kind: before ? kindOf(text, copied.text, copied.wording) : 'lead',
		nearest: pair ? (pair.a === text.id ? pair.b : pair.a) : copied.text.id,
		by: pair?.by ?? 'record',
		likelihood: pair?.score ?? 1,
		wording: copied.wording,
		shared: pair?.shared ?? [],
	};
}

function kindOf({agency}: Text, source: Text, wording: number): TellingKind {
	const least = agency !== null && agency === source.agency ? namedCopyShare : copyShare;
	if (wording >= reprintShare) return 'reprint';
	return wording >= least ? 'agencyCopy' : 'own';
}

/** The text it shares most wording with, of equals the first. */
function mostAlike({wording}: Text, others: readonly Text[]): {readonly text: Text; readonly wording: number} {
	const [first, ...rest] = others.map((text) => ({text, wording: sharedWording(wording, text.wording)}));
	if (!first) throw new Error('a telling has no other to be set beside');
	return rest.reduce((best, next) => (next.wording > best.wording ? next : best), first);
}

/** A reader's word before any likeness, then the likeliest. */
function strongestOf(evidence: readonly PairEvidence[]): PairEvidence | null {
	const rank = ({by, score}: PairEvidence) => (by === 'reader' ? 1 : 0) + score;
	return evidence.reduce<PairEvidence | null>((best, pair) => (best && rank(best) >= rank(pair) ? best : pair), null);
}

const isBetween = ({a, b}: PairEvidence, one: ArticleId, other: ArticleId) => (a === one && b === other) || (a === other && b === one);
