import {facet, type Subject} from './subject.js';

export const education: Subject = {
	names: {de: 'Bildung & Arbeit', en: 'Education & work'},
	facets: [
		facet(
			{de: 'Schule & Studium', en: 'Schools & universities'},
			{
				de: `+schule schulen schüler schülerin +lehrer lehrerin lehrkräfte unterricht präsenzunterricht distanzunterricht homeschooling abitur matura klassen gymnasium
					student studenten studentin studierende studium universität hochschule kultusminister bildung schulöffnung semester uni
					grundschule ferien kultusministerkonferenz klassenzimmer`,
				en: `school schools pupil pupils teacher teachers classroom exam exams university universities student students college campus tuition
					education curriculum kindergarten charter_schools student_loan`,
			},
		),
		facet(
			{de: 'Arbeit & Beruf', en: 'Work & jobs'},
			{
				de: `arbeit arbeitnehmer arbeitgeber beschäftigte mitarbeiter arbeitsplatz arbeitsplätze arbeitsmarkt arbeitslosigkeit arbeitslos kurzarbeit homeoffice
					stellenabbau kündigung job jobs beruf fachkräfte fachkräftemangel lohn löhne gehalt mindestlohn ams arbeitsagentur arbeitszeit
					azubis ausbildung bewerbung karriere arbeitsbedingungen`,
				en: `job jobs workers worker employee employees employer unemployment layoffs job_cuts wage wages minimum_wage salary hiring labor_department
					payrolls workforce career home_working`,
			},
		),
		facet(
			{de: 'Tarife & Streiks', en: 'Pay & strikes'},
			{
				de: `streik streiks gewerkschaft gewerkschaften tarifvertrag tarifverhandlungen verdi ig_metall warnstreik betriebsrat lohnerhöhung arbeitskampf
					lokführer ögb kollektivvertrag`,
				en: `strike strikes union unions walkout collective_bargaining pay_talks picket labor_dispute teamsters lockout`,
			},
		),
	],
};
