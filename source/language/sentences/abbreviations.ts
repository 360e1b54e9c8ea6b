/** How an abbreviation behaves before a gap. Keys are without the final stop, in lower case unless the small word is a verb ("Mag."). */
export interface AbbreviationTable {
	/** Something always follows: titles, "bzw.", "ca.". */
	readonly open: ReadonlySet<string>;
	/** May be the last word of a sentence: "usw.", "Mrd.", "Inc.". */
	readonly closing: ReadonlySet<string>;
	/** Abbreviations before a number only, ordinary words elsewhere: "Art. 5", "No. 10". */
	readonly numbered: ReadonlySet<string>;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u));

const german: AbbreviationTable = {
	open: words(
		'abg abk abzgl allg anm aufl bearb bez bspw bzgl bzw ca chr dergl desgl dipl dr ebd ehem eigtl einschl entspr erg evtl exkl fa fam ' +
			'frl geb gegr gem gen gesch gest gez ggf ggfs hg hl hr hrn hrsg inh ing inkl insb insbes int internat jun kath lat lfd Mag mdb mdl ' +
			'med mind möbl mtl nachf nachm nördl östl phil pol präs prof prov rd red rer resp röm sek sen sog sogen st staatl std stellv str ' +
			'südl techn tel teilw tsd u ungef urspr usf v verf vergl vgl vorm vors westl wiss wg z zit zool zt ztr zus zw zzgl zzt jur b d h i',
	),
	closing: words('usw etc uvm mio mrd bill ff co fr inc corp ltd jr sr jh jhd dt engl frz ital österr'),
	numbered: words(
		'abb abs art az bd bl jg kap lit nr nrn par pos rn s tab ziff jan feb mrz apr jun jul aug sept sep okt nov dez mi mo sa so do di',
	),
};

const english: AbbreviationTable = {
	open: words(
		'adm approx assn asst attn brig capt cmdr col dept det dist dr ed eds est ex fr gen gov hon insp lt maj messrs mgr mme mr mrs ms mt ' +
			'mx pres prof pvt rep reps res rev rt sen sens sgt spc st supt univ vs v viz cf al',
	),
	closing: words(
		'inc corp co ltd jr sr bros etc llc plc bn mn esq ave blvd rd ft sq jan feb mar apr aug sept oct nov dec ph.d u.s u.k u.n e.u d.c',
	),
	numbered: words('no nos art ch fig figs p pp par sec vol app ca jun jul mon tue wed thu fri sat'),
};

const none: AbbreviationTable = {open: new Set(), closing: new Set(), numbered: new Set()};

/** The abbreviations of a language (ISO 639-1); an empty table for one we do not know. */
export function abbreviations(language: string): AbbreviationTable {
	if (language.startsWith('de')) return german;
	return language.startsWith('en') ? english : none;
}
