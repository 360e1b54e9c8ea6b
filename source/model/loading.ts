/** Where reading was stopped: articles read, and how many there would have been; null where nobody knows. */
export interface StoppedAt extends Pick<Loading, 'read' | 'total'> {
	/** Whether the next start goes on from there. */
	readonly isKept: boolean;
}

/** How far reading the sources is. */
export interface Loading {
	/** Articles read so far. */
	readonly read: number;
	/** How many there will be; null while nobody knows. */
	readonly total: number | null;
	readonly perSecond: number;
	/** What was read last: a path or an address. */
	readonly source: string;
}
