import {facet, type Subject} from './subject.js';

export const disaster: Subject = {
	names: {de: 'Unglücke & Wetter', en: 'Disasters & weather'},
	facets: [
		facet(
			{de: 'Unfälle', en: 'Accidents'},
			{
				de: `unfall unfälle verkehrsunfall unglück verunglückt zusammenstoß absturz abgestürzt feuerwehr brand feuer explosion rettungskräfte verletzt
					verletzte schwerverletzt todesopfer bergretter bergung lawine lkw autofahrer flugzeugabsturz zugunglück einsatzkräfte wrack
					rettungshubschrauber ertrunken vermisst pkw`,
				en: `accident crash crashed collision fire blaze explosion firefighters rescue rescuers injured death_toll derailed wreck plane_crash
					survivors drowned missing ferry mine_blast blast`,
			},
		),
		facet(
			{de: 'Naturkatastrophen', en: 'Natural disasters'},
			{
				de: `erdbeben tsunami überschwemmung hochwasser hurrikan wirbelsturm taifun vulkan vulkanausbruch erdrutsch waldbrand katastrophe
					naturkatastrophe beben flut epizentrum tornado katastrophengebiet`,
				en: `earthquake quake tsunami flood floods flooding hurricane typhoon cyclone volcano landslide wildfire wildfires tornado disaster magnitude
					aftershock storm_surge evacuate evacuated hurricane_ivan epicenter`,
			},
		),
		facet(
			{de: 'Wetter', en: 'Weather'},
			{
				de: `wetter unwetter gewitter +sturm schnee schneefall regen hitze hitzewelle kälte frost temperatur temperaturen grad meteorologe meteorologen wetterdienst
					orkan glatteis hagel niederschlag sonnenschein`,
				en: `weather storm storms snow snowfall rain heatwave heat_wave temperatures meteorologist forecasters blizzard drought winds thunderstorm`,
			},
		),
	],
};
