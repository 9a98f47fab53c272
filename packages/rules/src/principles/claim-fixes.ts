import type { Design, Edit, Fix, Node } from '@dfes/model';
import type { Principle } from '@dfes/standard';
import { listing, say } from '@dfes/wording';
import { ranked } from '../fixes.ts';
import { called } from '../words.ts';
import { lackOf } from './support/lacks.ts';

/** As many candidates as a menu can bear. */
const most = 6;

/**
 * Claims a principle at open touchpoints and adds what makes the claims true: at any one of them where that is enough,
 * else at as many together as are needed.
 */
export function claimFixes(
  design: Design,
  open: readonly Node<'touchpoint'>[],
  principle: Principle,
  isEnough: (more: number) => boolean,
): readonly Fix[] {
  const needed = open.findIndex((_, index) => isEnough(index + 1)) + 1;
  if (needed === 0) return [];
  const choices = needed === 1 ? open.slice(0, most).map((touchpoint) => [touchpoint]) : [open.slice(0, needed)];
  return ranked(
    choices.map((touchpoints) => ({
      title: say`Make ${listing(touchpoints.map(called))} ${principle}`,
      edits: withoutRepeats(touchpoints.flatMap((touchpoint) => claim(design, touchpoint, principle))),
    })),
  );
}

function claim(design: Design, touchpoint: Node<'touchpoint'>, principle: Principle): readonly Edit[] {
  const [way] = lackOf[principle](design, touchpoint)?.ways() ?? [];
  const value = `"\${1:How this touchpoint is ${principle}}"`;
  return [{ edit: 'add-label', node: touchpoint, label: principle, value }, ...(way?.edits ?? [])];
}

/** What several claims need alike is added once. */
function withoutRepeats(edits: readonly Edit[]): readonly Edit[] {
  const isRepeat = (edit: Edit, other: Edit) =>
    edit.edit === other.edit && 'text' in edit && 'text' in other && edit.text === other.text;
  return edits.filter((edit, index) => edits.findIndex((other) => other === edit || isRepeat(edit, other)) === index);
}
