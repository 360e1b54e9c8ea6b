import {facet, generalFacet, type Subject} from './subject.js';

export const politics: Subject = {
	names: {de: 'Politik', en: 'Politics'},
	mediaTopic: '11000000',
	facets: [
		generalFacet(
			{de: 'Politik & Regierung', en: 'Politics & government'},
			{
				de: `regierung bundesregierung landesregierung minister ministerin ministerium ministerpräsident kanzler kanzlerin bundeskanzler
					vizekanzler staatssekretär kabinett koalition regierungschef ~behörde bundesbehörde ~präsident präsidentin ~politisch politiker
					politikerin ~politik staatskanzlei amtszeit rücktritt ~kongress senat ~senator gouverneur weißes_haus ~washington bundesrat
					landeshauptmann innenminister finanzminister regierungserklärung krisenstab regierungskoalition regierungspartei ressortchef
					ministerriege amtsinhaber ~staatschef vereidigt ernannt parlamentswahl_regierung`,
				en: `government minister ministry cabinet coalition ~president presidential governor administration white_house chancellor
					prime_minister downing_street ~mayor lawmaker ~political politician politics ~resign resignation senator senate congress
					congressional ~speaker ~aide ~secretary federal_agency ~official ~premier premiership_government sworn ~inaugurated
					cabinet_reshuffle resigns resigned`,
			},
		),
		facet(
			{de: 'Parlament & Parteien', en: 'Parliament & parties'},
			{
				de: `bundestag landtag parlament abgeordnete abgeordneter fraktion fraktionschef +partei parteitag parteichef opposition spd cdu csu
					fdp afd grüne ~grünen linkspartei övp spö fpö neos nationalrat ~ausschuss untersuchungsausschuss klubobmann generalsekretär
					~vorsitzende ~vorsitzender sozialdemokraten ~konservative ~liberale parteichefin parteivorsitz parteivorsitzender
					fraktionsvorsitzender parlamentarier plenum mandat misstrauensvotum koalitionspartner abstimmung ~parlamentarisch`,
				en: `parliament parliamentary mp mps tory tories labour_party ~conservative ~conservatives lib_dem liberal_democrat democrat
					democratic republican republicans gop ~party backbench opposition house_commons house_lords caucus filibuster blair ~brown
					~howard ~peers ~whip backbenchers party_leader no_confidence lawmakers coalition_partner shadow_cabinet`,
			},
		),
		facet(
			{de: 'Wahlen', en: 'Elections'},
			{
				de: `wahl wahlen wahlkampf wähler wählerin ~stimmen bundestagswahl landtagswahl präsidentschaftswahl kommunalwahl europawahl
					stichwahl ~kandidat ~kandidatin spitzenkandidat wahlbeteiligung ~umfrage umfragewerte ~urne stimmzettel wahlsieg vorwahl
					hochrechnung wahlgang wahltag wahllokal wahllokale wahlergebnis wahlsieger stimmenanteil briefwahl wiederwahl amtsinhaberin
					herausforderer wahlprogramm exit_poll parlamentswahl parlamentswahlen präsidentenwahl bürgermeisterwahl oberbürgermeisterwahl
					neuwahl neuwahlen auszählung absolute_mehrheit ~mehrheit wahlniederlage wahlabend`,
				en: `election elections ~vote voter voters voting ballot ~poll ~polls polling ~campaign ~candidate ~nominee primary primaries
					caucuses electoral turnout swing_state runoff electorate midterm ballots re_election reelection by_election landslide exit_poll
					incumbent challenger first_round polling_stations presidential_race mayoral parliamentary_election absolute_majority`,
			},
		),
		facet(
			{de: 'Lobbyismus & Regulierung', en: 'Lobbying & regulation'},
			{
				de: `lobby lobbyarbeit lobbyismus lobbying lobbyist super_pac regulierung regulatorisch regulieren aufsichtsbehörde einflussnahme
					~einfluss interessenvertretung ~verbraucherschutz wettbewerbsbehörde ~kartellamt gesetzentwurf parteispende ~spenden
					transparenzregister ~richtlinie leitplanke regelwerk politiknähe aktionskomitee aufsicht auflagen regulierungsbehörde
					lobbyregister lobbyverband regeln_verschärfen bundeskartellamt bußgeld kartellverfahren`,
				en: `lobby lobbying lobbyist super_pac regulation regulator regulatory ~antitrust ~watchdog oversight ~influence rulemaking
					~compliance ~donor donors ~donation guardrail regulators ombudsman rules_tighten fined fine_regulator
					competition_authority cartel`,
			},
		),
		facet(
			{de: 'Gesetze & Reformen', en: 'Laws & reforms'},
			{
				de: `~gesetz gesetze gesetzgebung reform ~verordnung novelle verfassung grundgesetz bundesverfassungsgericht ~beschluss rentenreform
					steuerreform bürgergeld sozialhilfe verfassungsgerichtshof volksabstimmung volksbegehren verabschiedet beschlossen beschließt
					rentenpaket gesetzespaket reformpaket gesetzesnovelle gesetzesänderung inkrafttreten gesetzentwurf reformieren volksentscheid`,
				en: `legislation ~bill ~law amendment constitution constitutional reform statute repeal veto ~act referendum obamacare abortion
					gun_control gun_rights legislature lawmakers_pass enacted outlaw outlawed ban_law reforms bills laws legalise legalize`,
			},
		),
		facet(
			{de: 'Außenpolitik & Diplomatie', en: 'Foreign affairs & diplomacy'},
			{
				de: `außenminister außenpolitik außenministerium diplomat diplomaten diplomatisch botschafter botschaft sanktionen ~gipfel
					gipfeltreffen vereinte_nationen uno staatsbesuch ~abkommen atomabkommen völkerrecht geopolitisch ~beziehungen verbündete nato
					bündnis kreml ~russland ~china ~iran ~israel ~türkei erdogan ~putin ~trump ~obama nordkorea ~peking ~moskau ~syrien ~ukraine
					staatschef außenministerin friedensgespräche friedensverhandlungen verhandlungsführer staatsgast handelsabkommen_außen
					völkerrechtlich botschafterin diplomatie`,
				en: `~foreign diplomat diplomatic diplomacy embassy ambassador sanctions ~summit united_nations treaty nuclear_deal geopolitical
					~ally ~allies nato kremlin ~russia ~russian ~china ~beijing ~iran tehran ~israel israeli palestinian north_korea pyongyang
					~moscow ~putin ~ukraine ~un bilateral secretary_state minister_foreign arafat sharon diplomats foreign_minister
					foreign_ministers foreign_ministry peace_talks envoy truce_talks ambassadors accord`,
			},
		),
		facet(
			{de: 'Europäische Union', en: 'European Union'},
			{
				de: `eu europäische_union eu_kommission europaparlament ~brüssel kommissionspräsidentin brexit europäischer_rat mitgliedstaaten
					mitgliedsstaaten eurozone von_leyen juncker eu_gipfel ~kommissar`,
				en: `eu european_union european_commission european_parliament ~brussels brexit member_states eurozone ~commissioner euro_zone`,
			},
		),
		facet(
			{de: 'Migration & Asyl', en: 'Migration & asylum'},
			{
				de: `flüchtling flüchtlinge asyl asylwerber asylbewerber migration migranten abschiebung einwanderung zuwanderung ~integration
					~grenze grenzkontrolle schlepper ~mittelmeer asylpolitik aufnahmelager obergrenze balkanroute flüchtlingspolitik asylanträge
					asylantrag schutzsuchende abgeschoben einwanderer migrationspolitik flüchtlingsunterkunft flüchtlingsheim`,
				en: `immigration immigrant migrant migrants refugee refugees asylum ~border border_wall deportation deport undocumented daca
					~citizenship ~visa border_patrol migration asylum_seekers asylum_seeker deported smugglers border_crossing`,
			},
		),
	],
};
