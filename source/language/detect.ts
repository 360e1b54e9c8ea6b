/** Enough of a text to tell its language; more only costs time. In characters. */
const sampleLength = 1000;

/** A script shows sooner. In characters. */
const scriptSampleLength = 400;

/** Small words that tell a language from its neighbours. Words that several share carry little and are left out. */
const telling: Readonly<Record<string, string>> = {
	de: 'der die das und ist nicht mit von für ein eine einen dem den des im auf auch wird sich zu zum zur bei nach wie aus als oder wir sie ich hat werden über gegen wird sind noch nur vor was beim doch um',
	en: 'the and of to is in with for that a on as at by from are was it this be has have will not how why what you we its who after over says into new your more out up',
	fr: 'le la les et des du une est dans pour que qui sur pas au avec ce plus par sont aux',
	es: 'el los las una y del que por con para se es como más su al lo pero este',
	it: 'il lo gli di che è per una del della con non sono nel anche alla dei le',
	nl: 'het een en van de dat niet met voor zijn ook aan door wordt naar bij uit maar',
	pt: 'o os um uma não que do da em para com por mais como ao pelo são',
	pl: 'i w na z do się nie że jest to od jak przez dla po oraz',
	sv: 'och att det som en på är av för med den till har inte om ett',
	no: 'og det som på er av for med til har ikke om et jeg vi å',
	da: 'og at det som på er af for med den til har ikke om et jeg',
	tr: 've bir bu için ile da de olarak daha çok olan gibi kadar',
};

const scripts: readonly (readonly [string, RegExp])[] = [
	['ja', /[\u3040-\u30FF]/gu],
	['ko', /[\uAC00-\uD7AF]/gu],
	['zh', /[\u4E00-\u9FFF]/gu],
	['ru', /[\u0400-\u04FF]/gu],
	['ar', /[\u0600-\u06FF]/gu],
	['el', /[\u0370-\u03FF]/gu],
];

/** A letter of any of them: most texts have none. */
const otherScript = new RegExp(scripts.map(([, script]) => script.source).join('|'), 'u');

/** Languages `detectLanguage` can tell. */
export const detectedLanguages: ReadonlySet<string> = new Set([...Object.keys(telling), ...scripts.map(([language]) => language)]);

const languages = Object.keys(telling);

/** Word → the languages it speaks for, by their places in `languages`. */
const votes = new Map<string, number[]>();
for (const [language, words] of Object.values(telling).entries()) {
	for (const word of new Set(words.split(' '))) votes.set(word, [...(votes.get(word) ?? []), language]);
}

const longestTelling = Math.max(...[...votes.keys()].map((word) => word.length));

/** The language a text is written in, as ISO 639-1: by its small words, for short texts also by its letters. */
export function detectLanguage(text: string): string {
	const sample = text.slice(0, sampleLength).toLowerCase();
	return byScript(sample.slice(0, scriptSampleLength)) ?? byWords(sample);
}

function byScript(sample: string): string | null {
	if (!otherScript.test(sample)) return null;
	const letters = sample.match(/\p{L}/gu)?.length ?? 0;
	const found = scripts.find(([, script]) => (sample.match(script)?.length ?? 0) > letters / 5);
	return found?.[0] ?? null;
}

function byWords(sample: string): string {
	const scores = letterScores(sample);
	let start = 0;
	for (let at = 0; at <= sample.length; at++) {
		if (at < sample.length && isLetter(sample, at)) continue;
		if (at > start && at - start <= longestTelling) vote(scores, sample.slice(start, at));
		start = at + 1;
	}
	let best = 0;
	for (let language = 1; language < scores.length; language++) if ((scores[language] ?? 0) > (scores[best] ?? 0)) best = language;
	return languages[best] ?? 'de';
}

/** A word that several languages share counts for each of them in part. */
function vote(scores: Float64Array, word: string): void {
	const spoken = votes.get(word);
	if (spoken) for (const language of spoken) scores[language] = (scores[language] ?? 0) + 1 / spoken.length;
}

const germanLetters = /[äöüß]|sch|(?:ung|keit|lich|isch|ieren|en)(?![a-zß-ÿ])/g;
const englishLetters = /th|wh|sh|(?:ing|tion|ly|ed|'s|s)(?![a-zß-ÿ])/g;

/** What spelling alone says about the two languages of the domain: half a vote for each telling letter group. */
function letterScores(sample: string): Float64Array {
	const scores = new Float64Array(languages.length);
	scores[languages.indexOf('de')] = (sample.match(germanLetters)?.length ?? 0) / 2;
	scores[languages.indexOf('en')] = (sample.match(englishLetters)?.length ?? 0) / 2;
	return scores;
}

/** Letters of the Latin blocks by a table, all others by the pattern. */
function isLetter(text: string, at: number): boolean {
	const code = text.charCodeAt(at);
	if (code < latinEnd) return latinLetters[code] === 1;
	return letter.test(text.charAt(at));
}

const latinEnd = 0x250;
const letter = /\p{L}/u;
const latinLetters = Uint8Array.from({length: latinEnd}, (_, code) => Number(letter.test(String.fromCharCode(code))));
