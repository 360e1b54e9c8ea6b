import type {FigureKind} from '../../model/figure.js';

export interface UnitPattern {
	/** The alternatives alone, without gap and end. */
	readonly written: string;
	/** Sticky; takes the gap before the unit with it. */
	readonly pattern: RegExp;
	readonly kind: FigureKind;
	/** ISO 4217, "%" or the unit as German copy names it. */
	readonly name: string;
	readonly englishName?: string;
}

const gap = String.raw`[\s\u00A0\u202F]*-?[\s\u00A0\u202F]*`;
const end = String.raw`(?![\p{L}\p{N}])`;

function unit(
	kind: FigureKind,
	name: string,
	written: string,
	options: {readonly isExact?: boolean; readonly english?: string} = {},
): UnitPattern {
	const pattern = new RegExp(`${gap}(?:${written})${end}`, options.isExact ? 'uy' : 'iuy');
	return options.english === undefined ? {pattern, written, kind, name} : {pattern, written, kind, name, englishName: options.english};
}

const money = [
	unit('money', 'CAD', String.raw`(?:kanadischen?|Canadian)[\s-]Dollars?`),
	unit('money', 'AUD', String.raw`(?:australischen?|Australian)[\s-]Dollars?`),
	unit('money', 'HKD', String.raw`(?:Hongkong|Hong Kong)[\s-]Dollars?`),
	unit('money', 'USD', String.raw`(?:US[\s-]?|amerikanischen?\s)?Dollars?|US\$|USD|\$`),
	unit('money', 'EUR', 'Euros?|EUR|€'),
	unit('money', 'GBP', String.raw`(?:britischen?\s)?Pfund(?:\sSterling)?|pounds?\ssterling|GBP|£`),
	unit('money', 'CHF', String.raw`(?:Schweizer\s)?Franken|Swiss francs?|CHF|SFr\.?`),
	unit('money', 'JPY', 'Yen|JPY|¥'),
	unit('money', 'CNY', 'Yuan|Renminbi|CNY|RMB'),
	unit('money', 'RUB', 'Rubel|roubles?|rubles?|RUB'),
	unit('money', 'INR', 'Rupien?|rupees?|INR'),
	unit('money', 'PLN', 'Zloty|Złoty|PLN'),
	unit('money', 'TRY', String.raw`(?:türkische\s)?Lira|TRY`),
	unit('money', 'KRW', String.raw`(?:südkoreanische\s)?Won|KRW`, {isExact: true}),
	unit('money', 'SEK', String.raw`schwedischen?\sKronen|Swedish (?:kronor|crowns)|SEK`),
	unit('money', 'NOK', String.raw`norwegischen?\sKronen|Norwegian (?:kroner|crowns)|NOK`),
	unit('money', 'DKK', String.raw`dänischen?\sKronen|Danish (?:kroner|crowns)|DKK`),
	unit('money', 'DEM', 'D-Mark|Deutsche Mark|DM', {isExact: true}),
	unit('money', 'Cent', 'Cents?'),
];

const shares = [
	unit('percent', 'pp', 'Prozentpunkten?|percentage[ -]points?'),
	unit('percent', '%', 'Prozent|%|per ?cent|pct|v\\.\\s?H\\.'),
	unit('percent', '‰', 'Promille|‰'),
];

const time = [
	unit('duration', 'Sekunden', 'Sekunden?|seconds?', {english: 'seconds'}),
	unit('duration', 'Minuten', 'Minuten?|minutes?|Min\\.', {english: 'minutes'}),
	unit('duration', 'Stunden', 'Stunden?|hours?|Std\\.', {english: 'hours'}),
	unit('duration', 'Tage', 'Tag(?:e[ns]?|s)?|tägig\\p{L}*|days?', {english: 'days'}),
	unit('duration', 'Wochen', 'Wochen?|wöchig\\p{L}*|weeks?', {english: 'weeks'}),
	unit('duration', 'Monate', 'Monat(?:e[ns]?|s)?|monatig\\p{L}*|months?', {english: 'months'}),
	unit('duration', 'Quartale', 'Quartalen?|quarters?', {english: 'quarters'}),
	unit('duration', 'Jahre', 'Jahr(?:e[ns]?|s)?|jährig\\p{L}*|years?(?:[\\s-]olds?)?', {english: 'years'}),
	unit('duration', 'Jahrzehnte', 'Jahrzehnten?|decades?', {english: 'decades'}),
	unit('measure', 'Uhr', "Uhr|o'clock|p\\.?m\\.?|a\\.m\\.|(?<=\\d)am", {english: "o'clock"}),
];

// Symbols are told apart by case (MW, mW); names are not.
const prefixed = ['W', 'Wh', 'Hz', 'B', 'bit', 'V', 'J'].flatMap((symbol) =>
	['k', 'M', 'G', 'T', 'P', 'E'].map((prefix) => unit('measure', prefix + symbol, prefix + symbol, {isExact: true})),
);
const prefixes = {kilo: 'k', mega: 'M', giga: 'G', tera: 'T', peta: 'P', exa: 'E'};
const prefixedNames = Object.entries(prefixes).flatMap(([name, prefix]) => [
	unit('measure', `${prefix}Wh`, `${name}watt[\\s-]?(?:stunden?|hours?)`),
	unit('measure', `${prefix}W`, `${name}watts?`),
	unit('measure', `${prefix}B`, `${name}bytes?`),
	unit('measure', `${prefix}bit`, `${name}bits?`),
	unit('measure', `${prefix}Hz`, `${name}hertz`),
	unit('measure', `${name[0]?.toUpperCase()}${name.slice(1)}FLOPS`, `${name}flop[s\\/]*|${prefix}FLOPS?`),
]);

const measures = [
	unit('measure', 'km/h', 'km\\/h|Kilometern?\\spro\\sStunde|Stundenkilometern?|kph'),
	unit('measure', 'mph', 'mph|miles per hour'),
	unit('measure', 'km²', 'Quadratkilometern?|square kilomet(?:er|re)s?|km²|qkm'),
	unit('measure', 'm²', 'Quadratmetern?|square met(?:er|re)s?|m²|qm'),
	unit('measure', 'm³', 'Kubikmetern?|cubic met(?:er|re)s?|m³'),
	unit('measure', 'km', 'Kilometern?|kilomet(?:er|re)s?|km'),
	unit('measure', 'cm', 'Zentimetern?|centimet(?:er|re)s?|cm'),
	unit('measure', 'mm', 'Millimetern?|millimet(?:er|re)s?|mm'),
	unit('measure', 'nm', 'Nanometern?|nanomet(?:er|re)s?|nm'),
	unit('measure', 'm', 'Metern?|met(?:er|re)s?'),
	unit('measure', 'm', 'm', {isExact: true}),
	unit('measure', 'Meilen', 'Meilen?|miles?', {english: 'miles'}),
	unit('measure', 'Fuß', 'Fuß|feet|foot', {english: 'feet'}),
	unit('measure', 'ha', 'Hektar|hectares?|ha'),
	unit('measure', 'Acres', 'acres?', {english: 'acres'}),
	unit('measure', 'kg', 'Kilogramm|Kilos?|kilograms?|kg'),
	unit('measure', 'g', 'Gramm|grams?'),
	unit('measure', 't', 'Tonnen?|tonn?es?|tons?'),
	unit('measure', 'l', 'Litern?|lit(?:er|re)s?'),
	unit('measure', 'Barrel', 'Barrels?|barrels?', {english: 'barrels'}),
	unit('measure', '°C', '°\\s?C|Grad(?:\\sCelsius)?|degrees?(?:\\s(?:Celsius|C))?'),
	unit('measure', '°F', '°\\s?F|Grad\\sFahrenheit|degrees?\\sFahrenheit'),
	unit('measure', 'W', 'Watt'),
	unit('measure', 'V', 'Volt'),
	unit('measure', 'PS', 'PS', {isExact: true}),
];

/** Every unit we know, the longer spelling before the shorter it begins with. */
export const unitTable: readonly UnitPattern[] = [...shares, ...money, ...time, ...prefixedNames, ...prefixed, ...measures];

/** Sticky, like the patterns: whether any unit may follow here. One test spares the table where none does. */
export const anyUnit = new RegExp(`${gap}(?:${unitTable.map(({written}) => written).join('|')})${end}`, 'iuy');
