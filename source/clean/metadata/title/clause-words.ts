/** Small words that tell how a clause hangs in its sentence. All in lower case. */
export interface ClauseWords {
	/** A clause that begins so cannot stand alone. */
	readonly subordinators: ReadonlySet<string>;
	/** After a comma these open a relative clause; elsewhere they are articles. */
	readonly relatives: ReadonlySet<string>;
	/** What begins so speaks of something said before. */
	readonly referring: ReadonlySet<string>;
	/** Finite verbs that wait for an infinitive or a participle at the end of their clause. */
	readonly auxiliaries: ReadonlySet<string>;
	/** Finite verbs whose form does not show it. */
	readonly verbs: ReadonlySet<string>;
	/** Look like verbs and are none. */
	readonly noVerbs: ReadonlySet<string>;
	/** Nothing ends so: articles, prepositions, pronouns before what they belong to. */
	readonly danglers: ReadonlySet<string>;
}

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

const german: ClauseWords = {
	subordinators: set(
		'während obwohl obgleich wenn nachdem als weil da bevor sobald solange falls dass ob um damit sodass indem wer was wo wie warum wohin woher',
	),
	relatives: set(
		'der die das dem den deren dessen denen welche welcher welches wo wodurch womit worauf wobei dass weil wenn ob als wie um nachdem obwohl während damit sodass indem bevor',
	),
	referring: set(
		'er sie es das dies diese dieser dieses diesen diesem dabei dadurch dafür dagegen daher damit danach dann daran darauf darüber darum davon dazu deshalb doch aber und oder denn dort hier so somit zudem außerdem auch allerdings jedoch ihr ihre sein seine beide wir ich man hinzu stattdessen trotzdem zuvor',
	),
	auxiliaries: set(
		'hat haben hatte hatten habe wird werden wurde wurden werde soll sollen sollte sollten will wollen wollte wollten kann können konnte konnten könnte könnten muss müssen musste mussten müsste darf dürfen durfte dürfte würde würden möchte möchten',
	),
	verbs: set(
		'ist sind war waren bin sei wäre gab gaben ging gingen kam kamen stieg stiegen fiel fielen nahm nahmen ließ ließen trat traten stand standen hielt hielten blieb blieben begann begannen fand fanden verlor verloren gewann gewannen zog zogen schlug schlugen traf trafen lag lagen sprach sprachen sah sahen brach brachen wuchs wuchsen rief riefen schrieb schrieben verbot schloss schlossen fuhr fuhren starb starben wies lief liefen sank sanken bekam bekamen erhielt erhielten geriet gerieten bot boten stehen gehen kommen bleiben geben liegen fallen steigen fehlen drohen streiten planen fordern kaufen verkaufen wachsen sinken zahlen protestieren streiken warnen',
	),
	noVerbs: set(
		'nicht jetzt seit mit erst fast weit selbst sonst bekannt gut laut leicht zuletzt zunächst dort statt samt meist längst vielleicht insgesamt gesamt überhaupt bereit recht echt rot tot alt kalt hart zart breit spät nächst höchst mindestens geplant direkt indirekt exakt konkret perfekt privat heute gestern heißt hinweg bestimmt weltweit bundesweit landesweit derzeit damals zufolge heute minute seite mitte leute rate kette ernst selten unten hinten mitten oft bereits samt gemeint zeit',
	),
	danglers: set(
		'der die das den dem des ein eine einen einem einer eines kein keine keinen von vom zu zum zur in im mit für auf an am bei beim nach und oder sowie ihr sie er es man sich aus unter über gegen seine seinen seiner ihre ihren ihrer rund mehr nur nicht wie als so sehr',
	),
};

const english: ClauseWords = {
	subordinators: set(
		'while although though when after as because since before if despite until unless whether that what who how why where whereas',
	),
	relatives: set('who which that whose whom where when while because after before although as if'),
	referring: set(
		'he she it they this that these those but and so then there here his her its their we i you also however meanwhile still yet instead both',
	),
	auxiliaries: set('will would can could may might must should'),
	verbs: set(
		'is are was were has have had does did said told rose fell won lost cut grew plans says sold bought made took gave went came began became found held kept led left met paid put ran saw sent set shut spent stood wrote hit beat chose drew broke built brought got let read rises falls warns',
	),
	noVerbs: set('red need hundred speed indeed based led united less this its as thus always perhaps news business process access'),
	danglers: set(
		'the a an of to in for with and or is are was were be been has have had not just our their its my his her your that which who by on at from as than more most it you we they i new very',
	),
};

const tables: ReadonlyMap<string, ClauseWords> = new Map([
	['de', german],
	['en', english],
]);

/** The table of a language; null where we have none. */
export const clauseWords = (language: string): ClauseWords | null => tables.get(language) ?? null;
