import type {RemovalReason} from '../../model/article.js';

/** A sentence inside an article's own paragraph that turns to the reader of the page, not of the story. */
export interface ReaderCall {
	readonly reason: RemovalReason;
	readonly rule: string;
	readonly phrases: readonly string[];
}

export const readerCalls: readonly ReaderCall[] = [
	{
		reason: 'comments',
		rule: 'call to comment',
		phrases: [
			'(?:diskutieren|debattieren|reden) sie (?:gern(?:e)? |jetzt |doch |hier )*mit',
			'schreiben sie uns(?: an|:| per| unter| eine (?:e-?)?mail)',
			'diskutiert? (?:gern(?:e)? |jetzt |doch |hier )*mit(?: uns)?[!.:]',
			'(?:nutzen sie|nutz(?:e|t)) (?:doch |gern(?:e)? |dafür |dazu |hierfür )*(?:die|unsere|den|das) (?:kommentar|diskussion|forum)\\p{L}*',
			'(?:schreiben|sagen|verraten|teilen|lassen) sie (?:es )?(?:uns|ihre meinung)(?!\\p{L}).{0,80}(?:kommentar|meinung|mit|wissen)',
			'(?:schreib|sag|verrat|lass)(?:e|t)? (?:es )?uns .{0,60}(?:kommentar|(?:deine|eure) meinung|wissen[,!.])',
			'(?:erzähl|bericht)(?:en sie|et|t|e)? (?:es )?uns (?:von|über|in|davon|doch|gern)',
			'(?:schicken|senden|mailen) sie(?= .{0,60}(?<!\\p{L})uns(?!\\p{L}))',
			'(?:schick|send)(?:e|et|t) (?:sie |es |ihn )?(?:uns|(?:eure|deine) .{2,40} an)(?!\\p{L})',
			'(?:teilen sie|teile?t?) .{0,30}(?:meinung|gedanken|erfahrung|perspektive|ansicht|tipps?|geschichte|fotos?)\\p{L}* .{0,40}(?:mit uns|kommentar|community)',
			'kommentieren sie (?:gern|jetzt|doch|hier|unten|mit|den|diesen|unter)',
			'(?:schreib(?:en sie|e|t)?|hinterlass(?:en sie|e|t)?) .{0,30}kommentar',
			'(?:ihre|deine|eure) meinung (?:ist gefragt|interessiert uns|zählt)',
			'(?:was|wie) (?:meinen|denken|halten|sehen) sie (?:dazu|davon|darüber|das)\\?',
			'(?:was|wie) (?:meinst|denkst|hältst|siehst) du (?:dazu|davon|darüber|das)\\?',
			'(?:(?:^|[.!?:,] |please |and )(?:let us know|tell us)|share your (?:thoughts|views?|opinions?|experiences?)|leave (?:us )?a comment|join the (?:discussion|conversation|debate)|have your say|drop (?:us )?a comment|sound off)',
			'what do you think\\?',
			'in the comments? (?:section|below)',
		],
	},
	{
		reason: 'newsletter',
		rule: 'call to subscribe',
		phrases: [
			'(?:abonnieren|bestellen) sie (?:jetzt |hier |doch |auch |gern |kostenlos )*(?:unseren?|den) .{0,40}newsletter',
			'abonnier(?:e|t) .{0,30}newsletter',
			'(?:melden|tragen) sie sich (?:jetzt |hier |gleich )*(?:für|in) (?:unseren?|den) .{0,40}(?:newsletter|verteiler)',
			'(?:sign up|subscribe) (?:now |here |today )*(?:for|to) (?:our|the) .{0,50}(?:newsletter|briefing|channel)',
		],
	},
	{
		reason: 'sharing',
		rule: 'call to follow',
		phrases: ['(?:folgen sie|folgt?|folge) uns (?:auf|bei|jetzt auch)', 'follow us on'],
	},
	{
		reason: 'teaser',
		rule: 'pointer to other stories',
		phrases: [
			'(?:lesen|sehen|hören) sie (?:auch|hierzu|dazu|hier)(?!\\p{L})',
			'mehr (?:dazu|zum thema|hierzu) (?:lesen sie|finden sie|hier|gibt es|erfahren sie|in unserem|im)',
			'(?:read (?:also|more)|see also|related)[:]',
			'click here (?:to|for)',
			'hier (?:weiterlesen|geht es (?:zum|zur|zu)|klicken)',
		],
	},
];
