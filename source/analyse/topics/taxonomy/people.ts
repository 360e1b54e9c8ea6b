import {facet, type Subject} from './subject.js';

export const people: Subject = {
	names: {de: 'Menschen', en: 'People'},
	mediaTopic: '08000000',
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
			{de: 'Kurioses', en: 'Odd news'},
			{
				de: `kurios skurril ~ungewöhnlich guinness lotto jackpot ufo glückspilz ~finder pinguin flaschenpost ~streich`,
				en: `bizarre quirky ~odd guinness lottery jackpot ufo prank`,
			},
		),
	],
};
