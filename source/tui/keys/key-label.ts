/** Keys as written for people, and what they do. */
export interface KeyLabel {
	readonly keys: string;
	readonly label: string;
}
