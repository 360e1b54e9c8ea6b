import {facet, generalFacet, type Subject} from './subject.js';

export const science: Subject = {
	names: {de: 'Wissenschaft', en: 'Science'},
	mediaTopic: '13000000',
	facets: [
		generalFacet(
			{de: 'Forschung', en: 'Research'},
			{
				de: `forscher forscherin forschung ~wissenschaft wissenschaftler wissenschaftlerin studienautor fachmagazin experiment ~labor
					~institut max_planck nobelpreis ~universität ~professor ~entdeckung erkenntnisse ~+studie forschungsprojekt
					studienautoren forschungsteam`,
				en: `scientist scientists researcher researchers ~research ~study experiment laboratory ~journal discovery ~science nobel_prize
					physics chemistry researchers_found`,
			},
		),
		facet(
			{de: 'Raumfahrt & Astronomie', en: 'Space & astronomy'},
			{
				de: `raumfahrt weltraum nasa esa astronaut satellit rakete raumsonde planet planeten ~mars ~mond asteroid komet teleskop galaxie
					~sterne sonnensystem raumstation spacex universum astronom astronomen schwarzes_loch gravitationswellen erdumlaufbahn ~all
					raumschiff raumfahrtbehörde kometen mondlandung weltraumteleskop raumkapsel weltall`,
				en: `~space nasa astronaut satellite rocket spacecraft planet ~mars ~moon asteroid comet telescope galaxy saturn ~titan cassini
					space_station spacex astronomer ~shuttle orbit lunar spaceship spaceshipone hubble probe_comet comets nucleus_comet space_agency
					space_probe launched_rocket lander rover orbiter moon_landing`,
			},
		),
		facet(
			{de: 'Tiere & Natur', en: 'Animals & nature'},
			{
				de: `tier tiere tierart vögel vogel wolf wölfe elefant ~fisch fische insekten bienen affe affen ~hund ~hunde katze zoo
					biologe biologen artenschutz ~evolution pflanzen säugetier hai raubtier ~population weibchen männchen rudel welpen welpe wölfin
					wildtiere wildtier luchs nest brut tierpark zootiere tierschutz naturschutzbund artensterben braunbär bären_zoo schildkröte
					robbe robben storch störche`,
				en: `animal animals species bird birds whale shark wolf elephant ~fish insect bees ape monkey zoo biologist ~evolution wildlife
					plants mammal dinosaur fossil genome cubs pups wolves whales sharks elephants birds_nest zookeepers breeding extinct_species
					turtle turtles nest nests nesting seal seals eggs hatch bears`,
			},
		),
		facet(
			{de: 'Archäologie & Geschichte', en: 'Archaeology & history'},
			{
				de: `archäologe archäologen archäologisch ausgrabung fossil fossilien dinosaurier steinzeit bronzezeit neandertaler römisch antike
					mittelalter ~historiker ~jahrhundert ~historisch ~grab skelett ~weltkrieg nationalsozialismus holocaust fundstück gräberfeld
					ausgegraben keltisch burgruine`,
				en: `archaeologist archaeology excavation ~ancient stone_age neanderthal roman medieval ~historian ~century tomb skeleton prehistoric
					hominid holocaust archaeologists unearthed burial excavations ruins`,
			},
		),
	],
};
