/** Wordings that say a little about a passage; several together decide. A phrase that begins with "…" may begin inside a word. */
export interface Cue {
	readonly weight: number;
	readonly phrases: readonly string[];
}

/** Investment letters, brokers and shops speak like this; a report seldom does more than once. */
export const offerCues: readonly Cue[] = [
	{
		weight: 2,
		phrases: [
			'kaufen oder verkaufen',
			'(?:einsteigen|aussteigen|verkaufen|halten|kaufen|zugreifen) oder (?:[\\p{L}]+ )?(?:einsteigen|aussteigen|raus|abwarten|mitnehmen|finger weg|nicht)(?=[?!])',
			'jetzt noch (?:schnell |rasch )?(?:einsteigen|aussteigen|kaufen|verkaufen|zugreifen)',
			'gewinne? mitnehmen\\?',
			'…(?:anleger|aktionäre),? aufgepasst',
			'…(?:anleger|aktionäre|investoren) (?:müssen|sollten|dürfen) jetzt',
			'(?:sonder|spezial|exklusiv)-?(?:report|analyse|studie|ratgeber|dossier)s?(?!\\p{L})',
			'unsere (?:experten|analysten|börsenprofis) (?:verraten|zeigen|nennen|sagen|enthüllen)(?: ihnen)?',
			'kaufen, halten oder verkaufen',
			'liefert die antwort',
			'dringender handlungsbedarf',
			'sollten sie (?:lieber |jetzt |besser )*(?:verkaufen|kaufen|einsteigen|aussteigen)',
			'sollten anleger (?:sofort |jetzt |lieber |besser |nun )*(?:verkaufen|kaufen|einsteigen|aussteigen|zugreifen)',
			'antworten? (?:auf diese fragen? )?(?:erfahren|finden|lesen|erhalten) sie',
			'in der (?:aktuellen|neuen|neuesten|kostenlosen) [\\p{L}-]*analyse',
			"hier (?:geht es|geht’s|geht's) (?:zur|zum)",
			'hier weiterlesen',
			'(?:jetzt|hier) (?:kostenlos|gratis)',
			'(?:gratis|kostenlose[rnms]?|exklusive[rnms]?)[- ](?:[\\p{L}-]+[- ])?(?:sonder|spezial|exklusiv)?-?(?:analyse|report|studie|ratgeber|dossier|download|e-?book|depot|newsletter|leitfaden)',
			'…(?:analyse|report) vom \\d',
			'jetzt (?:zu|bei) .{2,40} (?:wechseln|anmelden|sichern|eröffnen)',
			'profitieren sie',
			'sichern sie sich',
			'(?:buy or sell|should (?:you|investors) (?:buy|sell|invest)|(?:is it|is now the) time to buy)',
			'before you (?:buy|sell|invest)',
			'(?:\\p{L}+|\\d+) best stocks',
			'stock advisor',
			'our (?:team of )?(?:analysts?|experts?)(?: team)?',
			'(?:claim|get|download) your free',
			'free (?:report|analysis|trial|stock)',
			'limited[- ]time offer',
			'click here (?:to|for)',
		],
	},
	{
		weight: 1,
		phrases: [
			'erfahren sie',
			'hier klicken',
			'(?:holen|fordern) sie',
			'(?:kluge|clevere|schlaue|erfahrene) (?:anleger|investoren)',
			'(?:keinesfalls|auf keinen fall|nicht länger) (?:versäumen|verpassen|warten|zögern)',
			'bevor es (?:zu spät|die anderen)',
			'gratis anfordern',
			'see the (?:\\p{L}+|\\d+) stocks',
			'was jetzt zu tun ist',
			'lohnt sich (?:doch |jetzt |noch )*(?:ein|der) (?:einstieg|investment|kauf)',
			'für (?:nur |0 )?\\d*[.,]?\\d* ?(?:euro|€)[!*]',
			'(?:unschlagbar|brandneu|sensationell|durchstarten|zugreifen|nicht verpassen|verpassen sie)\\p{L}*',
			'handeln sie',
			'kostenlose[rns]? (?:depotführung|depot|konto|girokonto|ordergebühren)',
			'neue [\\p{L}-]+-analyse',
			'…-aktionäre?n?',
			'jetzt (?:sichern|zugreifen|bestellen|handeln|lesen|herunterladen|eröffnen|testen|kaufen)',
			'…(?:rendite|gewinn)(?!\\p{L})',
			'(?:trading|broker|depot)-?(?:app|konto|angebot)',
			"(?:act now|sign up|order now|buy now|don't miss|find out (?:now|more)|learn more|discover (?:how|why))",
			'(?:return|profit|gain)s? of \\d',
		],
	},
];

/** Shops and brands speak like this under an advertisement marker; by itself such a wording proves nothing. */
export const promotionCues: readonly Cue[] = [
	{
		weight: 1,
		phrases: [
			'(?:jetzt|hier|gleich|nur heute|noch heute) (?:[\\p{L}-]+ ){0,4}(?:sichern|bestellen|kaufen|testen|entdecken|buchen|sparen|shoppen|vergleichen|anmelden|informieren|mitmachen|gewinnen|anfordern|wechseln|lesen)',
			'(?:sichern|bestellen|entdecken|sparen|testen|buchen|vergleichen|gewinnen|erleben|holen) sie(?! an)',
			'(?:nur heute|nur noch|nur für kurze zeit|solange der vorrat reicht|letzte chance|heute im angebot|black friday|cyber monday)',
			'(?:\\d+ ?%|prozent) (?:rabatt|sparen|günstiger|reduziert|nachlass|off|discount)|(?:rabatt|gutschein|schnäppchen|aktions|sonder|spar)(?:code|preis|angebot|aktion)?\\p{L}*',
			'(?:gratis|kostenlos|geschenkt|versandkostenfrei|unverbindlich|risikofrei)\\p{L}*',
			'(?:ab|für|statt|nur) \\d+(?:[.,]\\d+)? ?(?:€|euro)',
			'(?:testsieger|bestseller|top-?angebot|deal)s?(?!\\p{L})',
			'(?:shop|buy|order|book|save|try|get|discover|claim|upgrade) (?:now|today|up to|your|the best|it free)',
			'(?:sale|% off|free shipping|limited offer|today only|best price|deal of the day|discount|coupon)',
		],
	},
];

/** What a disclaimer of liability says; three of them together are one. */
export const disclaimerCues: readonly Cue[] = [
	{
		weight: 1,
		phrases: [
			'kein(?:e|en|erlei)? (?:[\\p{L}-]+ ){0,3}(?:kauf|verkaufs|anlage|handlungs)[\\p{L}-]*(?:empfehlung|beratung|aufforderung|angebot)\\p{L}*',
			'(?:kauf|verkauf)s?-? ?(?:bzw\\.|oder|und) ?verkaufs?empfehlung\\p{L}*',
			'(?:weder|keine?) .{0,30}(?:anlageberatung|handlungsaufforderung)',
			'ausschließlich (?:zu )?(?:der |zur )?informations?\\p{L}*',
			'(?:der autor|die autorin|der verfasser) (?:hält|besitzt|ist nicht investiert)',
			'ersetz(?:t|en) keine',
			'totalverlust',
			'(?:keine|jegliche|eine) (?:haftung|gewähr|garantie)',
			'(?:haftung|haften) .{0,60}(?:übernommen|ausgeschlossen|übernehmen|schäden)',
			'ohne gewähr',
			'(?:aktualität|richtigkeit|vollständigkeit|genauigkeit)(?:,| und| oder)',
			'spiegel(?:n|t) nicht (?:notwendigerweise|zwingend|unbedingt)',
			'(?:eigenverantwortlich|auf eigenes risiko|auf eigene gefahr)',
			'(?:erwerb|handel) (?:von|mit) (?:wertpapieren|cfds?|derivaten|finanzinstrumenten)',
			'(?:finanzinstrument|wertpapier)e?n?[^.]{0,60}risik',
			'(?:explizit|ausdrücklich) noch (?:implizit|stillschweigend)',
			'not (?:constitute |intended (?:as|to be) |be construed as )?.{0,30}(?:investment|financial|legal|medical) advice',
			'(?:informational|information|educational) purposes only',
			'past performance',
			'(?:we|author|company|publisher)s? (?:assumes?|accepts?) no (?:liability|responsibility)',
			'(?:accuracy|completeness|timeliness|reliability)(?:,| and| or)',
			'(?:views|opinions) expressed .{0,80}?(?:author|not necessarily|do not)',
			'(?:solicitation|recommendation|offer) to (?:buy|sell)',
			'(?:loss of|lose) (?:all|your|the entire|some or all) .{0,30}(?:capital|money|investment|principal)',
			'(?:no|any) (?:warranty|warranties|liability|guarantee)',
			'at your own risk',
			'(?:affiliate|provision|kommission) .{0,60}(?:links?|erhalten|commission)',
			'forward-looking statements',
		],
	},
];

/** The words of someone describing a picture: posture, surroundings, light, mood. */
export const sceneCues: readonly Cue[] = [
	{
		weight: 2,
		phrases: [
			'(?:ist|sind) (?:[\\p{L}-]+ ){0,6}zu sehen',
			'symbol(?:bild|foto)',
			'im (?:hintergrund|vordergrund)(?! (?:steht|stehen|läuft|laufen|spinnt|arbeitet|bleibt))',
			'(?:das|ein|dieses) (?:bild|foto|gemälde|motiv|illustration|aufnahme) (?:zeigt|stellt)',
			'(?:blick|sicht) auf (?:den|die|das|ein)',
			'(?:steht|sitzt|lächelt|blickt|schaut|posiert|hält|liegt|kniet|lehnt|spaziert|arbeitet|tippt|winkt)\\b.{0,40}\\b(?:vor|neben|in|an|auf|mit|in die|zwischen|hinter) (?:ein|sein|ihr|dem|den|der|die|das)\\p{L}*',
			'(?:stehen|sitzen|lächeln|blicken|schauen|posieren|halten|liegen|arbeiten) .{0,40}(?:vor|neben|in|an|auf|mit|um) (?:ein|ihr|dem|den|der)\\p{L}*',
			'(?:in the|in) (?:background|foreground)',
			'(?:is|are) (?:seen|shown|pictured|depicted)',
			'(?:stands?|sits?|smiles?|poses?|holds?|holding|standing|sitting|smiling|looking|posing) .{0,40}(?:in front of|next to|beside|at|in|on|behind) (?:an?|the|his|her|their)',
		],
	},
	{
		weight: 1,
		phrases: [
			'umgeben von',
			'(?:warme[snmr]?|freundliche[snmr]?|strahlende[snmr]?|sanfte[snmr]?|weiche[snmr]?) (?:lächeln|licht|abendlicht|morgenlicht|farben|tageslicht)',
			'(?:tages|sonnen|abend|morgen|neon|kerzen|gegen|dämmer)?licht(?!\\p{L})',
			'sonnenuntergang|sonnenaufgang|dämmerung',
			'(?:hell|sanft|warm|gedämpft|dunkel)\\p{L}* (?:er|be)?leuchtet\\p{L}*',
			'…(?:atmosphäre|kulisse)',
			'(?:abend|aufbruch|fest|feier|weihnachts)?stimmung|szene',
			'(?:bildschirm|monitor|schreibtisch|laptop|computer|leinwand|hologramm)',
			'(?:modern|futuristisch|hell|lichtdurchflutet|gemütlich|stilvoll)\\p{L}* (?:[\\p{L}-]+ )?(?:büro|tech-büro|raum|konferenzraum|labor|stadt|skyline|werkstatt|küche|halle)\\p{L}*',
			'(?:strahlen|leuchten|schimmern|glänzen|funkeln)(?:d\\p{L}*)?',
			'(?:fröhlich|konzentriert|lächelnd|entspannt|nachdenklich)\\p{L}*',
			'surrounded by',
			'(?:warm|soft|natural|golden|bright) (?:light|lighting|smile|sunlight|daylight)',
			'(?:atmosphere|scene|mood|setting)',
			'(?:screens?|monitors?|desk|laptop|skyline)',
			'(?:modern|futuristic|bright|cozy|sunlit) (?:\\p{L}+ )?(?:office|room|lab|city|workshop|kitchen|hall)',
		],
	},
];
