import { designNode } from '@dfes/model';
import { say } from '@dfes/wording';
import { freeName } from '../names.ts';
import { projectPlace } from '../project-place.ts';
import { rule } from '../rule.ts';

export const designMissing = rule({
  code: 'design-missing',
  clauses: ['5.2'],
  basis: 'reading',
  severity: 'info',
  summary: 'A project without a `design`.',
  why: 'Planning a design (5.2) begins with saying what is being designed. The `design` carries what holds for the whole: for which organization, in which version, how far it is agreed, which coverage is aimed for.',
  check: {
    *whole(design) {
      if (designNode(design)) return;
      const at = projectPlace(design);
      const first = design.fragments.find((fragment) => fragment.tops.length > 0)?.tops[0];
      if (!at || !first) return;
      yield {
        at,
        message: say`This project has no design yet: nothing says what is being designed as a whole, which is where planning begins. Declare a \`design\`.`,
        fixes: () => [
          {
            title: say`Declare a design`,
            preferred: true,
            edits: [
              {
                edit: 'add-declaration',
                before: first,
                text: `design \${1:${freeName(design, 'Design')}} "\${2:What is being designed}" {\n  standard: "ISO/TS 24082:2021"\n  status: draft\n}`,
              },
            ],
          },
        ],
      };
    },
  },
});
