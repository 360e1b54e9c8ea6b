import {facet, type Subject} from './subject.js';

export const disaster: Subject = {
	names: {de: 'Unglücke & Notfälle', en: 'Disasters & accidents'},
	mediaTopic: '03000000',
	facets: [
		facet(
			{de: 'Unfälle', en: 'Accidents'},
			{
				de: `unfall unfälle verkehrsunfall unglück verunglückt zusammenstoß absturz abgestürzt ~feuerwehr ~brand ~feuer ~explosion
					~rettungskräfte ~verletzt ~verletzte schwerverletzt todesopfer bergretter bergung lawine ~lkw autofahrer flugzeugabsturz
					zugunglück ~einsatzkräfte wrack ~rettungshubschrauber ertrunken ~vermisst ~pkw zusammenstieß kollision kollidiert kollidierte
					verunglückte aufprall unfallstelle geisterfahrer brände großbrand wohnungsbrand brandursache rauchvergiftung löscharbeiten
					flammen löschten bergsteiger bergnot gekentert schiffsunglück vollsperrung prallte`,
				en: `accident crash crashed collision ~fire blaze explosion firefighters ~rescue ~rescuers ~injured death_toll derailed wreck
					plane_crash survivors drowned ~missing ~ferry mine_blast ~blast crashes collided overturned fires firefighter flames
					smoke_inhalation capsized climbers mountain_rescue stranded derailment rescued pile_up coastguard lifeboat`,
			},
		),
		facet(
			{de: 'Naturkatastrophen', en: 'Natural disasters'},
			{
				de: `erdbeben tsunami überschwemmung hochwasser hurrikan wirbelsturm taifun vulkan vulkanausbruch erdrutsch waldbrand ~katastrophe
					naturkatastrophe beben ~flut epizentrum tornado katastrophengebiet hochwasserlage pegel pegelstand überschwemmt überflutet
					überflutung deich deiche flutwelle nachbeben starkregen_flut erdstöße ufer dammbruch katastrophenfall vulkanausbrüche waldbrände`,
				en: `earthquake quake tsunami flood floods flooding hurricane typhoon cyclone volcano landslide wildfire wildfires tornado ~disaster
					magnitude aftershock storm_surge evacuate evacuated hurricane_ivan epicenter earthquakes tremor aftershocks flooded floodwaters
					burst_banks mudslide hurricanes eruption evacuation`,
			},
		),
	],
};
