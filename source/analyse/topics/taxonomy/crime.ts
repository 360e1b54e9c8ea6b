import {facet, type Subject} from './subject.js';

export const crime: Subject = {
	names: {de: 'Kriminalität & Justiz', en: 'Crime & justice'},
	mediaTopic: '02000000',
	facets: [
		facet(
			{de: 'Verbrechen & Polizei', en: 'Crime & police'},
			{
				de: `~polizei ~polizist ~polizisten +täter ~opfer +mord mörder mordverdacht festnahme festgenommen ~verdächtiger ~verdächtige
					tatverdächtiger ~messer ~leiche ~getötet überfall einbrecher einbruch diebstahl ~raub kriminalpolizei fahndung ~drogen
					drogenhandel vergewaltigung ~missbrauch ~sexuell tatort ~ermittler tötung landeskriminalamt erschossen bluttat betrüger
					~polizeisprecher ~+schüsse gestohlen stehlen diebe dieb beute fluchtauto tatverdächtige polizeieinsatz raubüberfall bankräuber
					messerangriff messerattacke tatwaffe vandalismus brandstiftung betrugsmasche enkeltrick`,
				en: `~police ~officer murder murdered killer killing ~arrested ~arrest ~suspect ~victim stabbing robbery burglary theft detective
					drug_trafficking rape assault gunman ~shooting ~shot shootings homicide ~gang fbi kidnapping crime stolen thieves thief burglars
					burglar robbers stabbed murders detectives manhunt carjacking vandalism arson`,
			},
		),
		facet(
			{de: 'Gericht & Prozesse', en: 'Courts & trials'},
			{
				de: `~gericht ~prozess urteil ~richter richterin staatsanwalt ~staatsanwaltschaft anklage angeklagte angeklagter ~verteidiger ~anwalt
					~anwältin landgericht ~amtsgericht verurteilt freispruch haft haftstrafe gefängnis bundesgerichtshof ~klage ~verwaltungsgericht
					justiz untersuchungshaft oberlandesgericht strafverfahren ~berufung schuldig kläger ~ermittlungen freigesprochen verurteilung
					strafkammer bewährungsstrafe gerichtssaal prozessauftakt verfassungsrichter rechtskräftig revision geldstrafe schadensersatz
					richtern lebenslang lebenslange mordprozess angeklagten`,
				en: `~court trial verdict ~judge prosecutor prosecution indictment indicted ~charged defendant ~lawyer ~attorney convicted guilty
					sentence sentenced prison jail lawsuit sued supreme_court ~appeal ~appeals jury ~ruling ~justice testimony plea found_guilty
					crown_court jurors sentencing plead pleaded defence_lawyer prosecutors conviction damages_court acquitted juror life_sentence`,
			},
		),
		facet(
			{de: 'Betrug & Korruption', en: 'Fraud & corruption'},
			{
				de: `betrug korruption bestechung untreue steuerhinterziehung veruntreuung schmiergeld wirecard geldwäsche bilanzskandal ~affäre
					ibiza_affäre buwog amtsmissbrauch ~razzia bestechlichkeit bestechlich betrüger unterschlagung korrupt schwarzgeld steuerbetrug
					anlagebetrug korruptionsaffäre`,
				en: `fraud corruption bribery bribe embezzlement tax_evasion money_laundering enron worldcom accounting_scandal insider_trading ponzi
					~impeachment ~scandal bribes corrupt fraudulent fraudster swindle kickbacks misuse_funds graft`,
			},
		),
		facet(
			{de: 'Terrorismus & Extremismus', en: 'Terrorism & extremism'},
			{
				de: `terror terrorist terroristen anschlag terroranschlag attentat attentäter islamischer_staat al_kaida islamist islamisten
					dschihadist rechtsextrem rechtsextremismus neonazi nsu ~verfassungsschutz selbstmordattentäter jihadisten extremisten salafisten
					~bombe`,
				en: `terror terrorist terrorists terrorism ~attack suicide_bomber ~bomb bombing al_qaeda islamic_state isis jihadist extremist
					militant militants neo_nazi white_supremacist ~hostage beheaded guantanamo`,
			},
		),
	],
};
