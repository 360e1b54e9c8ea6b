export interface Look {
	readonly bold?: boolean;
	readonly dim?: boolean;
	readonly inverse?: boolean;
	readonly underline?: boolean;
}

export interface Step {
	readonly keys: string;
	readonly shows: RegExp | Readonly<Record<'en' | 'de', RegExp>>;
	readonly looks?: readonly {readonly text: RegExp; readonly look: Look}[];
	readonly hides?: RegExp;
	readonly picture?: string;
}

export interface Journey {
	readonly name: string;
	readonly steps: readonly Step[];
}

export const journeys: readonly Journey[];
