import {facet, type Subject} from './subject.js';

export const environment: Subject = {
	names: {de: 'Umwelt & Klima', en: 'Environment & climate'},
	facets: [
		facet(
			{de: 'Klimawandel', en: 'Climate change'},
			{
				de: `+klima klimawandel klimaschutz klimakrise erderwärmung treibhausgas treibhausgase co2 emission emissionen klimagipfel weltklimarat
					fridays_for_future thunberg klimaziel klimaforscher kohleausstieg gletscher kyoto`,
				en: `climate climate_change global_warming greenhouse_gas emissions carbon kyoto_protocol paris_agreement glacier arctic_ice thunberg
					carbon_dioxide`,
			},
		),
		facet(
			{de: 'Energiewende', en: 'Clean energy'},
			{
				de: `energiewende windkraft windenergie solarenergie photovoltaik erneuerbare ökostrom windräder atomkraft atomkraftwerk akw stromnetz
					wasserkraft kernkraft wasserstoff`,
				en: `renewable renewables solar_power wind_power wind_farm nuclear_power clean_energy hydrogen solar_panels fuel_cell`,
			},
		),
		facet(
			{de: 'Umweltschutz', en: 'Environment'},
			{
				de: `umwelt umweltschutz umweltschützer naturschutz greenpeace wwf plastik feinstaub luftverschmutzung regenwald abholzung nachhaltigkeit
					müll abfall pestizid glyphosat landwirtschaft bauern wald gewässer`,
				en: `environment environmental environmentalist conservation greenpeace pollution plastic rainforest deforestation pesticide sustainability
					recycling endangered oil_spill farmers epa`,
			},
		),
	],
};
