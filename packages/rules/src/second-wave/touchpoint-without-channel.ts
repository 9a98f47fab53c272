import { has, headOf, type Node } from '@dfes/model';
import { say } from '@dfes/wording';
import { addLabel } from '../fixes.ts';
import { type Hit, rule } from '../rule.ts';
import { called } from '../words.ts';

export const touchpointWithoutChannel = rule({
  code: 'touchpoint-without-channel',
  clauses: ['5.5.3'],
  basis: 'heuristic',
  severity: 'hint',
  offByDefault: true,
  summary: 'A touchpoint says neither its channel nor its medium.',
  why: 'To deploy a touchpoint (5.5.3) one has to know whether it is a person, a page or a place: that decides who builds it, what it can know and how it can feel. Practically every template of the field has a row for channels.',
  check: { each: { touchpoint: unplaced } },
});

function* unplaced(touchpoint: Node<'touchpoint'>): Iterable<Hit> {
  if (has(touchpoint, 'channel') || has(touchpoint, 'medium')) return;
  yield {
    at: headOf(touchpoint),
    message: say`Is ${called(touchpoint)} a person, a page or a place? Add its \`channel\`, so that others know what there is to build.`,
    fixes: () => [addLabel(touchpoint, 'channel', '${1:face-to-face}', say`Add the channel`)],
  };
}
