import { has, headOf, type Node } from '@dfes/model';
import { say } from '@dfes/wording';
import { addLabel } from '../fixes.ts';
import { type Hit, rule } from '../rule.ts';
import { called } from '../words.ts';

export const momentOfTruthUnemotional = rule({
  code: 'moment-of-truth-unemotional',
  clauses: ['5.5.3', '4.2'],
  basis: 'reading',
  severity: 'info',
  summary: 'A moment of truth has no emotion.',
  why: 'Touchpoints are to be emotional (5.5.3, 4.2), and nowhere does that matter more than where customers judge the whole service. A step that is called a moment of truth and leaves open what is felt there has its most important sentence missing.',
  check: { each: { step: unfelt } },
});

function* unfelt(step: Node<'step'>): Iterable<Hit> {
  if (!has(step, 'moment-of-truth') || has(step, 'emotion')) return;
  yield {
    at: headOf(step),
    message: say`${called(step)} is a moment of truth, but nothing says what customers feel in it. Add the \`emotion\`, from -2 to +2 with a word.`,
    fixes: () => [addLabel(step, 'emotion', '${1:+1 valued}', say`Add the emotion`)],
  };
}
