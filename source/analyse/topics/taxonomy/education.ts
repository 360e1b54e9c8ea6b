import {facet, type Subject} from './subject.js';

export const education: Subject = {
	names: {de: 'Bildung', en: 'Education'},
	mediaTopic: '05000000',
	facets: [
		facet(
			{de: 'Schule & Studium', en: 'Schools & universities'},
			{
				de: `+schule schulen schüler schülerin +lehrer lehrerin lehrkräfte unterricht präsenzunterricht distanzunterricht homeschooling
					abitur matura ~klassen gymnasium ~student studenten studentin studierende studium ~universität hochschule kultusminister
					~bildung schulöffnung semester ~uni grundschule ~ferien kultusministerkonferenz klassenzimmer grundschulen lehrermangel
					lehrkraft schuljahr kultusministerium schulleiter klassenfahrt schulklasse abiturienten lehrplan studiengebühren`,
				en: `~school schools pupil pupils ~teacher teachers classroom exam exams university universities ~student ~students ~college ~campus
					tuition education curriculum kindergarten charter_schools student_loan headteacher headteachers classrooms undergraduates
					school_year literacy primary_school secondary_school`,
			},
		),
	],
};
