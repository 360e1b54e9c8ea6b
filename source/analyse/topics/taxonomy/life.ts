import {facet, type Subject} from './subject.js';

export const life: Subject = {
	names: {de: 'Leben & Menschen', en: 'Life & people'},
	facets: [
		facet(
			{de: 'Prominente & Adel', en: 'Celebrities & royals'},
			{
				de: `promi prominente königin ~könig prinz prinzessin royals königshaus ~windsor hochzeit ~star ~stars ~model verlobt schwanger
					dschungelcamp topmodel ~jubiläum ~geburtstag ~verstorben ~gestorben verlobung verloben traut_jawort jawort thronfolger kronprinz
					kronprinzessin prinzen baby_royal königspaar prominent_paar trennung_paar`,
				en: `celebrity celebrities ~queen ~prince princess royal_family ~windsor wedding ~model ~engaged pregnant kardashian duchess obituary
					~dies ~aged engaged_marry engagement fiance royal_wedding palace crown_prince pop_star tv_star monarch king_queen`,
			},
		),
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
		facet(
			{de: 'Kurioses', en: 'Odd news'},
			{
				de: `kurios skurril ~ungewöhnlich guinness lotto jackpot ufo glückspilz ~finder pinguin flaschenpost ~streich`,
				en: `bizarre quirky ~odd guinness lottery jackpot ufo prank`,
			},
		),
	],
};
