import { existsSync } from 'node:fs';
import { run } from './process.ts';

/** Installs packages of Debian or Ubuntu; false where that can't be done: on another system, or by somebody else than root. */
export async function installFromDebian(...packages: readonly string[]): Promise<boolean> {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  console.log(`Installing ${packages.join(', ')} with apt-get …`);
  const options = { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }, quiet: true };
  await run('apt-get', ['update', '-qq'], options);
  const { code, output } = await run(
    'apt-get',
    ['install', '-y', '-qq', '--no-install-recommends', ...packages],
    options,
  );
  if (code !== 0) console.error(output);
  return code === 0;
}
