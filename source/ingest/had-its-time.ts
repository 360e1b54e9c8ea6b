/** Of its time on the clock, what of the processor work must have had to count as too slow. */
const fairShare = 1 / 4;

/** Whether work begun at `start` has had a fair share of its `limit` in milliseconds: a program that was suspended, or waits for others, has not. */
export function hadItsTime(start: NodeJS.CpuUsage, limit: number): boolean {
	const {user, system} = process.cpuUsage(start);
	return (user + system) / 1000 > limit * fairShare;
}
