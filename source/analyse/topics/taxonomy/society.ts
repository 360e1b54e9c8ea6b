import {generalFacet, type Subject} from './subject.js';

export const society: Subject = {
	names: {de: 'Gesellschaft', en: 'Society'},
	mediaTopic: '14000000',
	facets: [
		generalFacet(
			{de: 'Gesellschaft & Zusammenleben', en: 'Society & rights'},
			{
				de: `~gesellschaft ~gesellschaftlich ~frauen ~männer gleichberechtigung feminismus diskriminierung rassismus ~minderheit homosexuelle
					lgbt menschenrechte armut obdachlose solidarität ehrenamt ungleichheit ~geschlecht sexismus metoo soziologe kriminalisierung`,
				en: `~society ~women gender equality feminism discrimination racism racial ~minority gay_marriage lgbt transgender
					civil_rights human_rights poverty homeless inequality metoo black_voters`,
			},
		),
		generalFacet(
			{de: 'Familie & Kinder', en: 'Family & children'},
			{
				de: `~familie ~familien ~eltern ~kinder ~jugendliche ~mutter ~mütter ~vater ~väter ~baby ~geburt kita kindergarten ~erziehung ~ehe
					scheidung alleinerziehend ~senioren ~rentner großeltern elternzeit familienpolitik kindergeld elterngeld kitaplätze kitas`,
				en: `~family ~families ~parents ~children ~teenager ~mother ~father ~baby ~birth nursery parenting ~marriage divorce ~elderly
					childcare child_benefit parental_leave`,
			},
		),
		generalFacet(
			{de: 'Stadt & Region', en: 'City & region'},
			{
				de: `~berlin ~berliner ~münchen münchner ~wien ~wiener ~hamburg ~bezirk ~stadtrat ~bürgermeister ~bürgermeisterin rathaus
					senatsverwaltung ~gemeinde ~landkreis kiez kreuzberg neukölln ~anwohner potsdam ~brandenburg ~brandenburger pankow ~stadtteil
					spandau ~kommune stadtverwaltung ~landrat bezirksamt stadtverordnete freibad kommunalpolitik innenstadt bürgerversammlung`,
				en: `city_council ~mayor borough neighbourhood neighborhood ~residents local_council ~county municipal town_hall ~downtown`,
			},
		),
	],
};
