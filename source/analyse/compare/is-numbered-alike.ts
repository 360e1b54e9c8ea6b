import {contradict} from '../figures/contradict.js';
import {readStated, type Stated} from '../figures/stated.js';

/** Whether nothing two passages say in numbers keeps them from saying the same: no other number or result, no sum on one side alone. */
export function isNumberedAlike(a: string, b: string, languageA: string, languageB: string): boolean {
	const [one, two] = [readStated(a, languageA), readStated(b, languageB)];
	return namesSum(one) === namesSum(two) && !contradict(one, two);
}

const namesSum = ({figures}: Stated): boolean => figures.some(({kind}) => kind === 'money');
