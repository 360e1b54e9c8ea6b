const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u));

/** Words by the part they play in a noun phrase, in lower case. */
interface PhraseWords {
	/** Prepositions, and the articles of a genitive, by which one phrase belongs to the one before it. */
	readonly joiners: ReadonlySet<string>;
	/** Prepositions that open a phrase of its own, never an attribute. */
	readonly openers: ReadonlySet<string>;
	readonly articles: ReadonlySet<string>;
	/** Nouns that say when or how much, never of what. */
	readonly idle: ReadonlySet<string>;
	/** Forms of frequent verbs, and adverbs that open sentences: no phrase runs across one. */
	readonly verbs: ReadonlySet<string>;
}

const german: PhraseWords = {
	joiners: words('von vom mit für im in ins zur zum auf aus an am bei beim über gegen zwischen unter der des eines zu ohne durch nach'),
	openers: words('laut seit bis ab während um per pro vor wegen trotz angesichts binnen innerhalb gegenüber'),
	articles: words(
		'der die das dem den des ein eine einem einen einer eines dieser diese dieses diesem diesen sein seine seinem seinen seiner ' +
			'ihr ihre ihrem ihren ihrer unser unsere unserem unseren kein keine keinem keinen keiner alle allen aller jede jeden jedem',
	),
	idle: words(
		'jahr jahre jahren jahres monat monate monaten monats woche wochen tag tage tagen tages uhr stunde stunden quartal quartals ' +
			'jahresbeginn jahresende jahresanfang jahresmittel beginn ende anfang mitte zeitraum zeit laufe vergleich rahmen höhe volumen wert ' +
			'umfang schnitt durchschnitt prozent prozentpunkte angaben bericht zufolge million millionen milliarde milliarden billionen tausend ' +
			'euro dollar mal sommer herbst winter frühjahr frühling morgen abend nacht mittag vormittag nachmittag wochenende ' +
			'montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz april mai juni juli august september oktober ' +
			'november dezember dienstagabend montagabend freitagabend hinzu blick sie ihnen ihr co',
	),
	verbs: words('allein auch nur erst bereits schon zuletzt insgesamt obwohl hinzu unterdessen zugleich gleichzeitig dennoch'),
};

const english: PhraseWords = {
	joiners: words('of for with in on to from at by between against over under into about'),
	openers: words('during since until after before through within amid despite per via as than like'),
	articles: words('the a an this that these those his her its their our your my another each every some any no'),
	idle: words(
		'year years month months week weeks day days hour hours quarter quarters time percent dollars dollar end beginning middle rest ' +
			'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october ' +
			'november december morning evening night mr mrs ms early late total compared way number up out',
	),
	verbs: words(
		'rose rise rises fell fall falls gained lost won climbed dropped jumped hit cost costs paid pay raised invested spent spend say says said told ' +
			'reported announced expected grew grow cut sold sell bought buy made make makes took take takes gave give gives got get went go goes came ' +
			'come left found find led lead met held hold kept saw see seen become became began begin set put run ran stood stand sits brings ' +
			'brought sent send used use uses want wants need needs plan plans include includes show shows voted according ' +
			'would could should must might can will shall may has have had is are was were be been being do does did heard hear runs backed left claims',
	),
};

/** The word lists of a language; English where we have none. */
export const phraseWords = (language: string): PhraseWords => (language === 'de' ? german : english);
