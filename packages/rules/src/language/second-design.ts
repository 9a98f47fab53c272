import { designNode, headOf } from '@dfes/model';
import { say } from '@dfes/wording';
import { rule } from '../rule.ts';

export const secondDesign = rule({
  code: 'second-design',
  clauses: [],
  basis: 'language',
  severity: 'error',
  summary: 'A second `design` in the project.',
  why: 'A project is one design: what is said of the whole, such as its status and its thresholds, is said once. Several designs live side by side as projects of their own, each in a folder with a `dfes.json`.',
  check: {
    each: {
      *design(node, design) {
        const first = designNode(design);
        if (!first || first === node) return;
        yield {
          at: headOf(node),
          message: say`This project already has a design; this second one is ignored. Join the two, or give this one a folder of its own with a \`dfes.json\` in it.`,
          related: [{ place: headOf(first), message: say`The design of the project.` }],
          fixes: () => [
            { title: say`Remove this design`, preferred: true, edits: [{ edit: 'remove-declaration', node }] },
          ],
        };
      },
    },
  },
});
