/** Milliseconds of CPU that this process spends on something: the fastest of some rounds, which other load disturbs least. */
export function cpuTime(rounds: number, run: () => void): number {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round++) {
    const start = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(start);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}

/** The value below which a share of the values lie. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** The power by which `values` grow with `sizes`: 1 where twice the size costs twice as much (least squares of the logarithms). */
export function growth(sizes: readonly number[], values: readonly number[]): number {
  const xs = sizes.map(Math.log);
  const ys = values.map(Math.log);
  const mean = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
  const middle = { x: mean(xs), y: mean(ys) };
  const deviations = xs.map((x, i) => ({ x: x - middle.x, y: (ys[i] ?? 0) - middle.y }));
  const covariance = deviations.reduce((sum, { x, y }) => sum + x * y, 0);
  return covariance / deviations.reduce((sum, { x }) => sum + x * x, 0);
}
