import type {Command} from '../keys/command.js';

/** How far a moving command goes, in lines; null for commands that do not move. */
export function moveBy(command: Command, height: number, count: number): number | null {
	switch (command) {
		case 'down':
			return 1;
		case 'up':
			return -1;
		case 'pageDown':
			return Math.max(1, height - 1);
		case 'pageUp':
			return -Math.max(1, height - 1);
		case 'halfDown':
			return Math.max(1, Math.floor(height / 2));
		case 'halfUp':
			return -Math.max(1, Math.floor(height / 2));
		case 'first':
			return -count;
		case 'last':
			return count;
		default:
			return null;
	}
}
