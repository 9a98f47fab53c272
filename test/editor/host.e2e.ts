import { inRoot } from '@dfes/workshop/paths.ts';
import { describe, expect, test } from 'vitest';
import { hosts } from './hosts.ts';
import { throwAwayCopy } from './throw-away.ts';

// The suite runs before the tests are listed, so that each of its tests is one here.
for (const host of hosts) {
  const { folder, remove } = await throwAwayCopy(inRoot('examples'));
  const outcome = await host.run(folder).finally(remove);

  describe(host.name, () => {
    if ('skipped' in outcome) {
      test.skip(`skipped: ${outcome.skipped}`, () => {});
      return;
    }
    test('has run the suite', () => expect(outcome.length).toBeGreaterThan(0));
    for (const { title, state, error } of outcome) {
      test.skipIf(state === 'skipped')(title, () => {
        if (error) throw new Error(error);
      });
    }
  });
}
