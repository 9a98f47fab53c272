/** What the command's exit code tells. */
export const exit = {
  /** Everything asked for was done, and nothing found that fails. */
  clean: 0,
  /** There are findings at or above `--fail-on`. */
  findings: 1,
  /** The command was misused, or something that it was given could not be taken as it is. */
  usage: 2,
  /** A fault in dfes itself. */
  fault: 3,
} as const;

export type ExitCode = (typeof exit)[keyof typeof exit];
