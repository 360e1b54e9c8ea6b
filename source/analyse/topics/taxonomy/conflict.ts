import {facet, type Subject} from './subject.js';

export const conflict: Subject = {
	names: {de: 'Krieg & Konflikte', en: 'War & conflict'},
	mediaTopic: '16000000',
	facets: [
		facet(
			{de: 'Krieg & Kämpfe', en: 'War & fighting'},
			{
				de: `+krieg bürgerkrieg kämpfe truppen armee soldat soldaten offensive luftangriff rebellen waffenruhe feuerpause ~front
					bombardierung aleppo syrien irak afghanistan jemen ukraine ostukraine milizen ~kämpfer ~stellungen raketenangriff ~angriff
					luftwaffe is kurden taliban gaza hamas separatisten donezk mossul ~getötete beschuss artillerie artilleriefeuer frontlinie
					gefechte bombardement gefallen_soldaten drohnenangriff waffenstillstand kriegsgebiet besatzung drohnenangriffe abgeschossen`,
				en: `war civil_war troops army soldier soldiers ~offensive airstrike airstrikes rebel rebels ceasefire insurgent insurgents iraq
					iraqi afghanistan afghan taliban baghdad fallujah syria syrian gaza hamas darfur sudan militia marines ~killed najaf ~missile
					~strike west_bank kashmir peacekeepers shelling artillery front_line frontline truce gunfire battle battlefield invasion
					occupation bombardment shelled wars drones_struck shot_down troops_border drone_attack drone_strike drones`,
			},
		),
		facet(
			{de: 'Militär & Verteidigung', en: 'Military & defence'},
			{
				de: `bundeswehr bundesheer militär militärisch verteidigungsminister verteidigungsministerium rüstung rüstungskonzern panzer kampfjet
					~drohne ~drohnen ~marine pentagon aufrüstung wehrpflicht eurofighter ~waffen waffenlieferung ~general rüstungsindustrie
					streitkräfte verteidigung_nato soldaten_einsatz fregatte kampfpanzer kaserne wehrdienst manöver`,
				en: `military pentagon defence defense defense_secretary navy air_force fighter_jet ~drone missile_defense warship submarine ~nuclear
					~weapons veterans ~general ~arms armed_forces army_base frigate tanks fighter_jets barracks conscription drill_military`,
			},
		),
		facet(
			{de: 'Proteste & Unruhen', en: 'Protests & unrest'},
			{
				de: `protest proteste demonstration demonstranten demonstrieren ~demo kundgebung ausschreitungen unruhen putsch putschversuch
					aufstand querdenker pegida tränengas wasserwerfer ausnahmezustand ~opposition_protest revolution krawalle demonstriert
					protestieren protestiert protestmarsch mahnwache protestcamp blockade demonstrationszug kundgebungen`,
				en: `protest protests protester protesters demonstration demonstrators ~rally riot riots unrest coup uprising tear_gas
					 ferguson charlottesville capitol_riot revolution marched marchers sit_in boycott rioters protesting`,
			},
		),
	],
};
