import {facet, type Subject} from './subject.js';

export const weather: Subject = {
	names: {de: 'Wetter', en: 'Weather'},
	mediaTopic: '17000000',
	facets: [
		facet(
			{de: 'Wetter', en: 'Weather'},
			{
				de: `wetter unwetter gewitter +sturm ~schnee schneefall regen hitze hitzewelle kälte frost temperatur temperaturen ~grad meteorologe
					meteorologen wetterdienst orkan glatteis hagel niederschlag sonnenschein wettervorhersage unwetterwarnung hitzewarnung
					dauerregen starkregen schneefälle sonnig bewölkt tiefdruckgebiet hochdruckgebiet wetteraussichten sturmböen gewittern
					hitzerekord tropennacht`,
				en: `weather storm storms snow snowfall rain heatwave heat_wave temperatures meteorologist forecasters blizzard drought ~winds
					thunderstorm sunny showers cloudy gales met_office weather_warning heavy_rain sleet icy_roads forecaster`,
			},
		),
	],
};
