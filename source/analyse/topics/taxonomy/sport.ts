import {facet, generalFacet, type Subject} from './subject.js';

export const sport: Subject = {
	names: {de: 'Sport', en: 'Sport'},
	mediaTopic: '15000000',
	facets: [
		facet(
			{de: 'Fußball', en: 'Football'},
			{
				de: `fußball bundesliga champions_league europa_league ~+trainer stürmer torhüter elfmeter bayern_münchen ~fc bvb borussia hertha
					~rapid ~salzburg sturm_graz austria_wien nationalmannschaft fifa uefa dfb öfb weltmeisterschaft europameisterschaft
					premier_league real_madrid ~barcelona schalke werder spieltag ~tabelle geisterspiele mittelfeld abwehr teamchef ~tor ~tore
					~treffer kicker relegation klopp guardiola ballbesitz halbzeit tabellenführer tabellenführung spitzenspiel dfb_pokal pokalspiel
					torschütze doppelpack nachspielzeit anpfiff abstiegskampf tabellenplatz gelbe_karte rote_karte torwart eckball freistoß
					trifft_doppelt zweite_liga fußballer fußballerin`,
				en: `football soccer premiership premier_league champions_league uefa fifa striker midfielder goalkeeper penalty_kick arsenal
					~chelsea manchester_united ~liverpool everton tottenham ~newcastle real_madrid barcelona mourinho wenger ~ferguson
					 fa_cup free_kick ~goal ~goals ~keeper stoppage_time substitute cup_semi penalty_shootout football_club
					goalless equaliser equalizer headed_home league_cup striker_scored scored_goal relegation away_win`,
			},
		),
		facet(
			{de: 'Wintersport', en: 'Winter sports'},
			{
				de: `ski skirennen slalom riesenslalom ~abfahrt weltcup hirscher skispringen skispringer biathlon eishockey eishockeyliga langlauf
					rodeln snowboard ~bob eiskunstlauf super_g schröcksnadel fis nhl loipe ~kombination weltcupsieg gesamtweltcup skistar
					skirennfahrer skirennfahrerin riesentorlauf torlauf abfahrtslauf bobbahn kombinierer schanze`,
				en: `ski skiing slalom downhill_race biathlon ice_hockey nhl snowboard figure_skating bode_miller ~hockey slalom_race
					giant_slalom downhill alpine_skiing bobsleigh ski_jump ski_jumping`,
			},
		),
		facet(
			{de: 'Tennis', en: 'Tennis'},
			{
				de: `tennis grand_slam wimbledon french_open us_open australian_open atp wta thiem djokovic nadal federer kerber ~satz matchball
					davis_cup zverev`,
				en: `tennis grand_slam wimbledon french_open australian_open us_open atp wta federer roddick agassi sharapova ~williams serve_volley
					davis_cup henman hewitt safin ~seed`,
			},
		),
		facet(
			{de: 'Motorsport', en: 'Motor sport'},
			{
				de: `formel_1 formel_eins grand_prix rennstall vettel ~hamilton rosberg ferrari motogp rallye ~pilot pole_position
					rennstrecke qualifying motorsport boxenstopp`,
				en: `formula_one grand_prix schumacher ferrari mclaren nascar pole_position motogp ~rally_driver ~lap ~circuit ~racing`,
			},
		),
		facet(
			{de: 'Olympia & Leichtathletik', en: 'Athletics & Olympics'},
			{
				de: `olympia olympisch olympische_spiele ioc leichtathletik marathon sprinter doping dopingkontrolle medaille goldmedaille
					silbermedaille schwimmen schwimmer radsport tour_france giro weltrekord usain_bolt ~staffel turnen rudern triathlon wada`,
				en: `olympic olympics ioc athletics marathon sprinter doping medal gold_medal ~silver ~bronze swimmer swimming cycling tour_france
					armstrong world_record ~relay gymnastics phelps iaaf ~athens sprint athlete`,
			},
		),
		facet(
			{de: 'US-Sport', en: 'American sports'},
			{
				de: `nba nfl mlb basketball quarterback super_bowl playoff playoffs baseball football_liga lakers touchdown dunk`,
				en: `nba nfl mlb basketball quarterback super_bowl playoff playoffs baseball yankees red_sox touchdown inning innings pitcher ~coach
					lakers rebounds college_football ncaa bowl roster ~homer ~rookie world_series ~season ~patriots ~receiver dodgers astros cubs`,
			},
		),
		facet(
			{de: 'Rugby & Cricket', en: 'Rugby & cricket'},
			{
				de: `rugby cricket six_nations`,
				en: `rugby cricket six_nations wicket batsman bowler ~england_captain scrum fly_half ~lions ~wales ~ireland test_match all_blacks
					~try ashes innings ~prop flanker tries ~zealand`,
			},
		),
		generalFacet(
			{de: 'Sportgeschehen', en: 'Other sports'},
			{
				de: `sport sportler sportlerin turnier mannschaft ~verein liga saison spieler handball volleyball golf boxen boxer boxkampf wettkampf
					~meister meisterschaft ~titel ~sieg ~niederlage finale halbfinale viertelfinale ~team ~punkte comeback ~rekord profi ~verletzung
					fans stadion`,
				en: `sport player players tournament ~team league ~season ~coach ~champion championship ~title win ~victory defeat ~beat ~final
					semi_final quarter_final golf golfer boxing boxer handball volleyball injury squad stadium match game games captain ryder_cup
					tiger_woods pga ~par birdie ~round`,
			},
		),
	],
};
