import {facet, generalFacet, type Subject} from './subject.js';

export const environment: Subject = {
	names: {de: 'Umwelt & Klima', en: 'Environment & climate'},
	mediaTopic: '06000000',
	facets: [
		facet(
			{de: 'Klimawandel', en: 'Climate change'},
			{
				de: `+klima klimawandel klimaschutz klimakrise erderwärmung treibhausgas treibhausgase co2 ~emission ~emissionen klimagipfel
					weltklimarat thunberg klimaziel klimaforscher kohleausstieg gletscher kyoto`,
				en: `climate climate_change global_warming greenhouse_gas ~emissions ~carbon kyoto_protocol paris_agreement glacier arctic_ice
					thunberg carbon_dioxide`,
			},
		),
		facet(
			{de: 'Energiewende', en: 'Clean energy'},
			{
				de: `energiewende windkraft windenergie solarenergie photovoltaik erneuerbare ökostrom windräder atomkraft atomkraftwerk akw
					~stromnetz wasserkraft kernkraft wasserstoff windpark windparks solarpark solaranlage solarmodule batteriespeicher
					energiespeicher stromspeicher windstrom ladesäulen wärmepumpe wärmepumpen biogas`,
				en: `renewable renewables solar_power wind_power wind_farm nuclear_power clean_energy hydrogen solar_panels fuel_cell battery_storage
					solar_park solar_farm wind_turbines offshore_wind heat_pumps energy_storage solar wind_farms`,
			},
		),
		generalFacet(
			{de: 'Umweltschutz', en: 'Environment'},
			{
				de: `~umwelt umweltschutz ~umweltschützer ~naturschutz greenpeace wwf plastik feinstaub luftverschmutzung regenwald abholzung
					~nachhaltigkeit ~müll ~abfall pestizid glyphosat ~landwirtschaft ~wald ~gewässer landwirte landwirt ökosystem artenvielfalt
					umweltverbände trinkwasser moore`,
				en: `~environment ~environmental environmentalist conservation greenpeace pollution ~plastic rainforest deforestation pesticide
					sustainability recycling endangered oil_spill ~farmers epa ecosystem conservationists wetlands pollutants wildlife_trust
					river_pollution`,
			},
		),
	],
};
