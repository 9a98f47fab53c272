/** How one test of the host suite ended. */
export interface HostResult {
  readonly title: string;
  readonly state: 'passed' | 'failed' | 'skipped';
  readonly error?: string;
}

/** Frames the results in what the suite writes: the console is the one way out of every host. */
const frame = { begin: '<<dfes-host-suite ', end: ' dfes-host-suite>>' } as const;

export function writeResults(results: readonly HostResult[]): string {
  return frame.begin + JSON.stringify(results) + frame.end;
}

/** Finds the results in what a host wrote; none when the suite did not come to its end. */
export function readResults(output: string): readonly HostResult[] | undefined {
  const begin = output.indexOf(frame.begin);
  const end = output.indexOf(frame.end, begin);
  return begin < 0 || end < 0 ? undefined : JSON.parse(output.slice(begin + frame.begin.length, end));
}
