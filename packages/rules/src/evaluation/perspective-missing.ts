import { type Design, has } from '@dfes/model';
import { declaration, insertFix } from '../fixes.ts';
import { freeName } from '../names.ts';
import { projectPlace } from '../project-place.ts';
import { rule } from '../rule.ts';

const perspectives = {
  customer: {
    clause: '5.7.2',
    question: 'whether customers live through what was intended',
    name: 'CustomerView',
  },
  capability: {
    clause: '5.7.3',
    question: 'whether the organization can do it, every day',
    name: 'CapabilityView',
  },
  sustainability: {
    clause: '5.7.4',
    question: 'whether it lasts, and does good beyond the moment',
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
        const { clause, question, name } = perspectives[perspective];
        const head = `evaluation \${1:${freeName(design, name)}} "\${2:How we find out ${question}}"`;
        const text = declaration(head, [`perspective: ${perspective}`, 'method: "${3:How it is evaluated}"']);
        yield {
          at,
          clauses: [clause],
          message: `No evaluation asks from the ${perspective} perspective ${question}. Add an \`evaluation\` with \`perspective: ${perspective}\`.`,
          fixes: () => [
            insertFix(design, `Add an evaluation from the ${perspective} perspective`, [{ kind: 'evaluation', text }]),
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
