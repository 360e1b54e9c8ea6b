/** CONTRACT: exit codes. */
export const exitCode = {done: 0, nothingFound: 1, wrongUsage: 2, sourceUnread: 3, interrupted: 130} as const;

export type ExitCode = (typeof exitCode)[keyof typeof exitCode];
