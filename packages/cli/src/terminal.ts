/** Where a command runs: what it sees of the world, and where its words go. */
export interface Terminal {
  /** The folder from which paths are meant. */
  readonly cwd: string;
  /** Whether what is written to `out` may be coloured. */
  readonly colour: boolean;
  /** Results. */
  out(text: string): void;
  /** Everything else: what went wrong, and help for the lost. */
  err(text: string): void;
}

/** A message about what a command was given: a line on `err`, in the form that editors make clickable where it has a place. */
export function complain(terminal: Terminal, message: string): void {
  terminal.err(`dfes: ${message}\n`);
}
