/** CONTRACT: exit codes. */
export const exitCode = {done: 0, nothingFound: 1, wrongUsage: 2, sourceUnread: 3, interrupted: 130} as const;

export type ExitCode = (typeof exitCode)[keyof typeof exitCode];

/** The code that says more: a source that could not be read may be why nothing was found. */
export const worse = (a: ExitCode, b: ExitCode): ExitCode => (a > b ? a : b);
