import { childrenOf, headOf, type Node } from '@dfes/model';
import { say } from '@dfes/wording';
import { freeNameIn } from '../names.ts';
import { type Hit, rule } from '../rule.ts';
import { called } from '../words.ts';

export const stageWithoutStep = rule({
  code: 'stage-without-step',
  clauses: ['Annex E'],
  basis: 'heuristic',
  severity: 'warning',
  summary: 'A stage has no step.',
  why: 'A stage groups what customers do on the way to one thing that they want (Annex E). With no step in it there is nothing to experience, nothing to serve and nothing to draw: the blueprint has an empty column there.',
  check: { each: { stage: empty } },
});

function* empty(stage: Node<'stage'>): Iterable<Hit> {
  if (childrenOf(stage, 'step').length > 0) return;
  yield {
    at: headOf(stage),
    message: say`Nothing happens in the stage ${called(stage)}. Add the steps that customers take there, or leave the stage out.`,
    fixes: () => [
      {
        title: say`Add a step`,
        preferred: true,
        edits: [
          {
            edit: 'add-declaration',
            into: stage,
            text: `step \${1:${freeNameIn(stage, 'FirstStep')}} "\${2:What the customer does first}"`,
          },
        ],
      },
    ],
  };
}
