import {facet, generalFacet, type Subject} from './subject.js';

export const labour: Subject = {
	names: {de: 'Arbeit', en: 'Work'},
	mediaTopic: '09000000',
	facets: [
		generalFacet(
			{de: 'Arbeit & Beruf', en: 'Work & jobs'},
			{
				de: `~arbeit ~arbeitnehmer ~arbeitgeber ~beschäftigte ~mitarbeiter ~arbeitsplatz ~arbeitsplätze arbeitsmarkt arbeitslosigkeit
					arbeitslos kurzarbeit homeoffice ~stellenabbau ~kündigung ~job ~jobs ~beruf fachkräfte fachkräftemangel ~lohn ~löhne ~gehalt
					mindestlohn ams arbeitsagentur arbeitszeit azubis ausbildung ~bewerbung ~karriere ~arbeitsbedingungen arbeitslose
					arbeitslosenzahl stellenstreichung arbeitskräfte massenentlassung entlassungen stellen_streichen viertagewoche streicht_stellen
					stellen arbeitsplätze_abbau personalabbau monatsgehalt jobabbau`,
				en: `~job ~jobs ~workers ~worker ~employee ~employees ~employer unemployment layoffs job_cuts wage wages minimum_wage salary ~hiring
					labor_department payrolls ~workforce ~career home_working unemployed redundancies redundancy laid_off layoff job_losses
					 cut_jobs axe_jobs`,
			},
		),
		facet(
			{de: 'Tarife & Streiks', en: 'Pay & strikes'},
			{
				de: `streik streiks ~gewerkschaft ~gewerkschaften ~tarifvertrag tarifverhandlungen ~verdi ~ig_metall warnstreik ~betriebsrat
					lohnerhöhung arbeitskampf lokführer ögb kollektivvertrag streiken streikt bestreikt arbeitsniederlegung arbeitsniederlegungen
					warnstreiks ausstand tarifstreit tarifrunde tarifabschluss tarifkonflikt streikaufruf urabstimmung lohnforderung legen_arbeit
					arbeit_nieder`,
				en: `~strike ~strikes ~union ~unions walkout collective_bargaining pay_talks ~picket labor_dispute teamsters lockout striking
					walkouts walked_out industrial_action pay_rise pay_deal pay_offer unions_strike pay_dispute strikers`,
			},
		),
	],
};
