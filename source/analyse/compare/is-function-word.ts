// Articles, pronouns, prepositions, conjunctions and forms of "be" and "have": a change of one alone changes no fact. The stop
// words of search go further ("kurz", "nicht", "steht") and will not do here.
const words = new Set(
	(
		'der die das dem den des ein eine einem einen einer eines er sie es ihm ihn ihr ihre ihren ihrem ihrer sein seine seinen seinem seiner sich ' +
		'dieser diese dieses diesem diesen in im ins an am auf aus bei beim mit nach von vom vor zu zum zur für über unter um durch und oder auch ' +
		'dass als wie da so ist sind war waren sei seien wird werden wurde wurden worden hat haben hatte hatten habe ' +
		'the a an he she it they him her his its their them this that these those in on at of to for from by with about and or also as so ' +
		'is are was were be been has have had will would'
	).split(' '),
);

/** Whether a word (any case) only binds others together, in German or English. */
export const isFunctionWord = (word: string): boolean => words.has(word.toLowerCase());
