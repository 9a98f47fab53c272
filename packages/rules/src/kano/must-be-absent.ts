import type { Design } from '@dfes/model';
import type { KanoClass } from '@dfes/standard';
import { say } from '@dfes/wording';
import { projectPlace } from '../project-place.ts';
import { type Hit, rule } from '../rule.ts';
import { allWishes } from '../understanding/wishes.ts';

export const mustBeAbsent = rule({
  code: 'must-be-absent',
  clauses: ['Annex B'],
  basis: 'reading',
  severity: 'info',
  summary: 'Something is attractive, nothing is must-be.',
  why: 'In the Kano model (Annex B) attractive features delight only on top of those that people take for granted. These are rarely named in interviews, because nobody thinks of them; where none is written down they have probably been overlooked.',
  check: { whole: absent },
});

function* absent(design: Design): Iterable<Hit> {
  const at = projectPlace(design);
  if (!at || anyOf(design, 'must-be') || !anyOf(design, 'attractive')) return;
  yield {
    at,
    message: say`Some of what customers want is attractive, nothing is must-be. Write down, too, what they take for granted: when that is missing, nothing else delights them.`,
  };
}

function anyOf(design: Design, kano: KanoClass): boolean {
  return allWishes(design).some((wish) => wish.says.kano?.word === kano);
}
