import type {PhraseRule} from './phrase-rule.js';

/** Short enough to be a button, a label or a row of links. */
const label = 80;
/** A box of a sentence or two. */
const box = 320;

/** English furniture by its wording. */
export const english: readonly PhraseRule[] = [
	{
		reason: 'advertisement',
		rule: 'advertisement marker',
		confidence: 0.97,
		where: 'line',
		maxLength: label,
		phrases: [
			'[-–—*( ]*(?:advertisements?|advert|ads?|sponsored(?: content| post| links?)?|paid (?:content|post|partnership|advertisement)|promoted(?: content)?|ad feature)[-–—*) ]*',
			'(?:article|story) continues (?:below|after) (?:this )?(?:advertisement|ad)|continue reading (?:below|after).*',
			'skip (?:ad|advertisement)|scroll (?:down )?to continue.*|close ad(?:vertisement)?|report (?:this )?ad',
		],
	},
	{
		reason: 'sharing',
		rule: 'share prompt',
		confidence: 0.95,
		where: 'line',
		maxLength: 120,
		phrases: [
			'(?:(?:share|tweet|pin|post|follow|print|save|email|copy|send|this|article|story|page|link|it|us|on|via|by|to|with|and|&|or|,|•|\\||[:]|opens in new window|\\(opens in new window\\)|facebook|twitter|x|whatsapp|instagram|linkedin|pinterest|telegram|bluesky|mastodon|tiktok|youtube|reddit|flipboard|pocket|messenger|signal|threads|e-?mail|sms|rss|url|copied) ?){1,14}',
			'(?:link|url) (?:has been )?copied.{0,40}',
			'follow us (?:on|at) .{2,60}|click to (?:share|print|email).{0,60}',
			'(?:\\d+[km]? )?shares?|share (?:this|full) (?:article|story|post|page)',
		],
	},
	{
		reason: 'comments',
		rule: 'comment prompt',
		confidence: 0.95,
		where: 'line',
		maxLength: 160,
		phrases: [
			'(?:(?:view|show|read|see|hide|load|all|more|the|post|add|leave|write|submit) )*(?:a |your |\\d+ |no )?comments?(?: ?[:(] ?\\d+ ?\\)?| section| policy| below)?',
			'(?:leave|post|write|add|cancel) (?:a |your )?(?:reply|comment|response)s?(?: to .{0,60}| below)?(?: cancel reply)?',
			'be the first to (?:comment|reply|leave).{0,60}|join the (?:conversation|discussion|debate).{0,60}',
			'your email address will not be published\\..*|required fields are marked.*',
			'save my name, email.{0,100}',
			'(?:you must be|please) .{0,20}(?:logged in|log in|sign in|register).{0,30}(?:comment|reply).{0,40}',
			'comments (?:are|have been) (?:closed|disabled|moderated|turned off).{0,80}',
			'have (?:your|a) say.{0,40}|what do you think\\?(?: .{0,80})?|reply',
		],
	},
	{
		reason: 'newsletter',
		rule: 'newsletter box',
		confidence: 0.92,
		where: 'line',
		maxLength: box,
		phrases: [
			'(?:our |the |free |daily |weekly |email )*newsletters?[!:]?(?: sign-?up)?',
			'(?:subscribe|sign up|sign me up|register|join)(?: now| today| here| for free| free| in seconds)*[!.]?',
			'(?:your |enter your |enter )?e-?mail(?: address)?(?: ?\\*)?',
			'.{0,140}(?:sign up|subscribe|register) (?:now |today |here |free )*(?:for|to) (?:our|the|your|my|a|free|daily|weekly).{0,120}(?:newsletters?|emails?|alerts?|updates?|briefing|inbox|podcast|channel|feed).{0,120}',
			'(?:get|want|receive) .{0,140}(?:in|to|straight to|delivered to) your (?:inbox|email|mailbox).{0,100}',
			'by (?:signing up|subscribing|clicking|submitting|registering|entering).{0,60}(?:you )?(?:agree|accept|consent).{0,160}',
			'(?:you are receiving|you received) this (?:e-?mail|newsletter|message) because.{0,200}|(?:having )?trouble (?:viewing|reading) this e-?mail.{0,80}|view (?:this e-?mail |it )?in (?:your )?browser.{0,40}',
			'(?:you can )?unsubscribe (?:at any ?time|here).{0,80}|thanks? (?:you )?for (?:signing up|subscribing).{0,80}',
			'(?:invalid|please enter a valid) email.{0,60}',
			'download (?:our|the) .{0,40}app.{0,60}',
		],
	},
	{
		reason: 'navigation',
		rule: 'navigation words',
		confidence: 0.93,
		where: 'line',
		maxLength: label,
		phrases: [
			'(?:back to )?(?:home|homepage|top|main page|overview)|home ?[>›»/|].*|skip to .{2,40}|back to .{2,30}',
			'(?:menu|search|log ?in|log ?out|sign ?in|sign ?out|register|my account|settings|close|open|next|previous|prev|more|all|help|contact(?: us)?|about(?: us)?|privacy(?: policy| notice)?|terms(?: (?:of use|of service|and conditions|& conditions))?|careers|jobs|site ?map|accessibility|cookie (?:policy|settings|preferences)|do not sell.{0,40}|advertise(?: with us)?|rss|archives?|tags?|topics|categories|show more|load more|see all|view all|read more|see more|learn more|find out more|click here|play|play video|watch now|pause|mute)',
			'(?:(?:privacy(?: policy)?|terms(?: of (?:use|service))?|contact(?: us)?|about(?: us)?|help|careers|advertise|cookies?|accessibility|sitemap|newsletters?|[|•·,/]) ?){2,}',
			'(?:expand|collapse|toggle|show|hide|view|open|close|enlarge|play|open) (?:image|gallery|caption|menu|this|transcript|fullscreen|photos?|video|slideshow|details|in app).{0,30}',
			'(?:listen|listen to (?:this )?(?:article|story)|\\d+ ?min(?:ute)?s? read|reading time.{0,20}|page \\d+ of \\d+|\\d+ of \\d+)',
			'(?:tags?|topics|filed under|categories|posted in|related topics)[:].{0,70}',
			'(?:(?:accept|reject|allow|deny|decline|manage|save|customi[sz]e)(?: all| only)?(?: necessary| essential| optional)?(?: cookies| preferences| settings| choices| options)? ?[|·•]? ?){2,}',
			'(?:please )?(?:enable|turn on) javascript.{0,60}|we use cookies.{0,70}',
		],
	},
	{
		reason: 'navigation',
		rule: 'consent notice',
		confidence: 0.92,
		where: 'inside',
		maxLength: 600,
		phrases: [
			'(?:this|our) (?:web)?site uses cookies',
			'we (?:and our partners )?use (?:\\p{L}+ )?cookies',
			'accept (?:all )?cookies',
			'to (?:view|see) this (?:content|video|post), (?:please|you)',
			'your browser does not support',
		],
	},
	{
		reason: 'navigation',
		rule: 'paywall prompt',
		confidence: 0.9,
		where: 'start',
		maxLength: box,
		phrases: [
			'(?:already|not yet) (?:a |an )?(?:subscriber|member|registered|have an account)',
			'(?:subscribe|sign in|register|log in) (?:now )?to (?:continue|read|unlock|keep) ',
			'this (?:article|story|content) is (?:only )?(?:for|available to|exclusive) (?:our )?(?:subscribers|members)',
			"(?:you have|you've) (?:reached|read|used) .{0,40}(?:limit|free articles?|articles)",
			'(?:start|begin) your (?:free )?(?:\\d+-?(?:day|week|month) )?(?:trial|subscription)',
			'cancel any ?time',
		],
	},
	{
		reason: 'teaser',
		rule: 'pointer to other stories',
		confidence: 0.9,
		where: 'start',
		maxLength: 260,
		phrases: [
			'(?:also |please )?(?:read|see|watch|listen)(?: more| next| also| now)?[:–>»](?=.{0,140}$)',
			'read (?:also|more (?:about|on|at|from|in))(?!\\p{L})',
			'related(?: (?:article|story|stories|articles|news|content|coverage|reading))?[:]',
			'(?:click|tap) here (?:to|for) ',
			"(?:more|don't miss|in case you missed it|recommended|editor['’]s pick|watch live|video|podcast|explainer|opinion|analysis)[:] (?=.{0,120}$)",
		],
	},
	{
		reason: 'disclaimer',
		rule: 'disclaimer label',
		confidence: 0.92,
		where: 'start',
		maxLength: 20_000,
		phrases: [
			'(?:legal |important )?(?:disclaimer|disclosure|risk warning|legal notice|risk disclosure|forward[- ]looking statements?)(?: ?[:–-]|$)',
		],
	},
	{
		reason: 'caption',
		rule: 'picture credit',
		confidence: 0.93,
		where: 'start',
		maxLength: 200,
		phrases: [
			'(?:file )?(?:photo(?:graph)?s?|image|picture|illustration|graphic|photo illustration|photo credit|image credit|image source|picture credit|photo by|image by|credit|getty images|screenshot)s?(?: ?[:©/|])',
			'(?:photo|image|picture|illustration)(?:graph)? (?:by|courtesy of|via|from) ',
			'(?:file|stock|archive) (?:photo|image|picture)\\.?$',
			'image (?:caption|source)',
		],
	},
];
