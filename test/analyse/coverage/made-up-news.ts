import type {Article} from '../../../source/model/article.js';
import {article} from '../../helpers/article.js';

/** Published on a day, with its length counted. */
export const dated = (piece: Article, published: string | null, words = 100): Article => ({...piece, published, words});

export const harbour = article(
	'harbour',
	'Hafen Norderfleet baut neues Terminal',
	'Die Hafengesellschaft Norderfleet will für 45 Millionen Euro ein neues Terminal bauen. Das teilte Direktorin Wiebke Harms am Montag mit.',
	'Der Bau soll im Frühjahr 2027 beginnen und 120 Arbeitsplätze schaffen. Umweltverbände kritisieren das Vorhaben, weil Wattflächen verloren gehen.',
);

export const harbourAgain = article(
	'harbour-again',
	'Norderfleet bekommt ein zweites Hafenterminal',
	'Ein neues Terminal für 45 Millionen Euro plant die Hafengesellschaft Norderfleet. Direktorin Wiebke Harms nannte als Baubeginn das Frühjahr 2027.',
	'Umweltverbände sehen das Vorhaben kritisch: Wattflächen gingen verloren. Rund 120 Arbeitsplätze sollen entstehen.',
);

export const harbourStrike = article(
	'harbour-strike',
	'Warnstreik im Hafen Norderfleet',
	'Rund 300 Beschäftigte im Hafen Norderfleet haben am Donnerstag die Arbeit niedergelegt. Die Gewerkschaft fordert sechs Prozent mehr Lohn.',
	'Containerschiffe mussten vor der Mole warten. Die Hafengesellschaft nannte den Ausstand unverhältnismäßig und bot Gespräche an.',
);

export const orchard = article(
	'orchard',
	'Obsternte am Seeufer fällt üppig aus',
	'Die Obstbauern am Kallensee erwarten so viele Äpfel wie seit zehn Jahren nicht mehr. Frost blieb in diesem Frühling aus.',
	'Der Verband der Erzeuger rechnet mit sinkenden Preisen, die Lager seien noch voll.',
);

export const fireInBraunsee = article(
	'fire-braunsee',
	'Großbrand zerstört Lagerhalle in Braunsee',
	'Ein Feuer hat in der Nacht eine Lagerhalle im Gewerbegebiet von Braunsee zerstört. Die Feuerwehr war mit 80 Kräften im Einsatz, verletzt wurde niemand.',
	'Der Schaden liegt nach Angaben der Polizei bei zwei Millionen Euro. In der Halle lagerten Möbel. Die Brandursache ist unklar.',
);

export const fireInKellwitz = article(
	'fire-kellwitz',
	'Feuer vernichtet Scheune bei Kellwitz',
	'Bei Kellwitz ist am Abend eine Scheune niedergebrannt. Ein Landwirt erlitt eine Rauchvergiftung, 45 Feuerwehrleute löschten bis in den Morgen.',
	'Das gelagerte Stroh hatte sich vermutlich selbst entzündet. Die Polizei schätzt den Schaden auf 300.000 Euro, Brandstiftung schließt sie nicht aus.',
);

const marketReport = (id: string, day: string, points: string, winner: string, loser: string) =>
	article(
		id,
		`Norddax schließt am ${day} bei ${points} Punkten`,
		`Der Norddax hat am ${day} bei ${points} Punkten geschlossen. Größter Gewinner war ${winner}, am Ende des Feldes stand ${loser}.`,
		'Händler verwiesen auf dünne Umsätze vor der Zinsentscheidung. Der Euro hielt sich stabil, die Renditen der Anleihen gaben leicht nach.',
	);

export const mondayMarket = marketReport('market-monday', 'Montag', '14.210', 'der Pumpenbauer Fluvia', 'die Reederei Ostkap');
export const fridayMarket = marketReport('market-friday', 'Freitag', '13.985', 'der Saatgutkonzern Agrovent', 'der Optiker Klarblick');

const matchReport = (id: string, home: string, guest: string, result: string, scorer: string, coach: string) =>
	article(
		id,
		`${home} schlägt ${guest} ${result}`,
		`${home} hat am Samstag ${guest} mit ${result} besiegt. ${scorer} erzielte in der zweiten Halbzeit den entscheidenden Treffer.`,
		`„Wir haben verdient gewonnen“, sagte Trainer ${coach}. In der Tabelle der Regionalliga rückt ${home} auf Platz vier vor.`,
	);

export const matchInHalm = matchReport('match-halm', 'Viktoria Halm', 'SV Brenden', '2:1', 'Yusuf Kern', 'Olaf Reis');
export const matchInFohl = matchReport('match-fohl', 'Eintracht Fohl', 'TuS Garding', '1:0', 'Leon Habel', 'Dirk Moos');

export const harbourAgency = article(
	'harbour-agency',
	'Norderfleet: Hafen wächst, Umweltschützer warnen',
	'(dpa) - Die Hafengesellschaft Norderfleet will für 45 Millionen Euro ein neues Terminal bauen. Das teilte Direktorin Wiebke Harms am Montag mit.',
	'Der Bau soll im Frühjahr 2027 beginnen und 120 Arbeitsplätze schaffen. Umweltverbände kritisieren das Vorhaben, weil Wattflächen verloren gehen.',
);

export const harbourShort = article(
	'harbour-short',
	'Terminal in Norderfleet kommt',
	'Die Hafengesellschaft Norderfleet baut für 45 Millionen Euro ein neues Terminal, sagte Direktorin Harms.',
);
