import {facet, type Subject} from './subject.js';

export const life: Subject = {
	names: {de: 'Leben & Freizeit', en: 'Lifestyle & leisure'},
	mediaTopic: '10000000',
	facets: [
		facet(
			{de: 'Reise & Urlaub', en: 'Travel'},
			{
				de: `~reise ~reisen urlaub urlauber tourismus tourist touristen ~hotel ~hotels ~strand kreuzfahrt kreuzfahrtschiff mallorca
					reisewarnung reiseveranstalter tui reisende ferienhaus rückkehrer urlaubsort urlaubsziel ferieninsel reisetipps feriengäste`,
				en: `travel travellers travelers ~holiday holidaymakers tourism tourist tourists ~hotel ~beach cruise cruise_ship resort vacation
					holidaymaker travellers_guide getaway`,
			},
		),
		facet(
			{de: 'Essen & Trinken', en: 'Food & drink'},
			{
				de: `~essen rezept rezepte koch kochen ~restaurant ~restaurants ~küche ~wein ~bier ~lebensmittel ~gemüse ~fleisch vegan ernährung
					~kaffee ~brot zutaten ~gastro weingut gericht_rezept backen sternekoch spitzenkoch winzer weinlese ~brauerei bäckerei bäcker`,
				en: `~food recipe chef cooking ~restaurant ~wine ~beer ~vegetables ~meat vegan ~diet ~coffee ~bread mcdonald recipes brewery cooks
					chefs restaurants vineyard bakery baker loaf loaves`,
			},
		),
		facet(
			{de: 'Mode & Wohnen', en: 'Fashion & home'},
			{
				de: `~mode ~designer fashion kollektion kleid laufsteg möbel ~einrichtung ~garten wohnzimmer schuhe ~trend ~stil kosmetik modewoche
					modedesigner`,
				en: `fashion ~designer catwalk ~dress furniture interior ~garden shoes clothes cosmetics fashion_week fashion_designer runway`,
			},
		),
	],
};
