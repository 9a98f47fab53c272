import { type Design, has } from '@dfes/model';
import { say } from '@dfes/wording';
import { declaration, insertFix } from '../fixes.ts';
import { freeName } from '../names.ts';
import { projectPlace } from '../project-place.ts';
import { rule } from '../rule.ts';

const perspectives = {
  customer: {
    clause: '5.7.2',
    message: say`No evaluation asks from the customer perspective whether customers live through what was intended. Add an \`evaluation\` with \`perspective: customer\`.`,
    title: 'How we find out whether customers live through what was intended',
    name: 'CustomerView',
  },
  capability: {
    clause: '5.7.3',
    message: say`No evaluation asks from the capability perspective whether the organization can do it, every day. Add an \`evaluation\` with \`perspective: capability\`.`,
    title: 'How we find out whether the organization can do it, every day',
    name: 'CapabilityView',
  },
  sustainability: {
    clause: '5.7.4',
    message: say`No evaluation asks from the sustainability perspective whether it lasts, and does good beyond the moment. Add an \`evaluation\` with \`perspective: sustainability\`.`,
    title: 'How we find out whether it lasts, and does good beyond the moment',
    name: 'SustainabilityView',
  },
} as const;

type Perspective = keyof typeof perspectives;

export const perspectiveMissing = rule({
  code: 'perspective-missing',
  clauses: ['5.7.2', '5.7.3', '5.7.4'],
  basis: 'clause',
  severity: 'warning',
  absence: true,
  summary: 'No evaluation looks at the design from the customer’s, the capability’s or the sustainability perspective.',
  why: 'The standard evaluates a design from three perspectives, one clause each: the customer’s, that of the organization’s capability, and sustainability. What delights once but can’t be done every night, or does not last, is a good evening and not yet a good design.',
  check: {
    *whole(design) {
      const at = projectPlace(design);
      if (!at) return;
      for (const perspective of missingPerspectives(design)) {
        const { clause, message, title, name } = perspectives[perspective];
        const head = `evaluation \${1:${freeName(design, name)}} "\${2:${title}}"`;
        const text = declaration(head, [`perspective: ${perspective}`, 'method: "${3:How it is evaluated}"']);
        yield {
          at,
          clauses: [clause],
          message,
          fixes: () => [
            insertFix(design, say`Add an evaluation with \`perspective: ${perspective}\``, [
              { kind: 'evaluation', text },
            ]),
          ],
        };
      }
    },
  },
});

function missingPerspectives(design: Design): readonly Perspective[] {
  const evaluations = design.all('evaluation');
  // A perspective that can't be read may be any of the three.
  if (evaluations.some((evaluation) => has(evaluation, 'perspective') && !evaluation.says.perspective)) return [];
  const known = new Set(evaluations.map((evaluation) => evaluation.says.perspective?.word));
  return (['customer', 'capability', 'sustainability'] as const).filter((perspective) => !known.has(perspective));
}
