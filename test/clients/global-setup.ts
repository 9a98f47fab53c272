import { build, bundles } from '@dfes/workshop/bundles.ts';

/** The command that the editors start. */
export default async function setup(): Promise<void> {
  await build(bundles.filter(({ runsOn }) => runsOn === 'command line'));
}
