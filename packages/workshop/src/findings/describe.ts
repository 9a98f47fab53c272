import type { Rule } from '@dfes/rules';
import { editions, findClause } from '@dfes/standard';

/** How severe a finding is before anybody changes it. */
export function severityText({ severity, absence, offByDefault }: Rule): string {
  const name = severity === 'info' ? 'information' : severity;
  if (offByDefault) return `${name}; off until it is switched on`;
  return absence ? `${name}; information while the design’s \`status\` is draft or not said` : name;
}

/** The clauses with their titles: `4.3 Adaptive (ISO/TS 24082:2021)`. */
export function clauseTexts({ clauses }: Rule): readonly string[] {
  return clauses.map((reference) => {
    const clause = findClause(reference);
    if (!clause) return reference;
    const { designation } = editions[clause.edition];
    const title = clause.title === clause.number ? '' : ` ${clause.title}`;
    return `${clause.number}${title} (${designation})`;
  });
}

/** The parts of the catalogue by the folder that holds their rules, in order. */
export const sections: Readonly<Record<string, string>> = {
  language: 'The language',
  pyramid: 'The service excellence pyramid (Introduction, Figure 1)',
  principles: 'The four principles (4)',
  planning: 'Planning (5.2)',
  understanding: 'Understanding customers (5.3)',
  challenge: 'Challenge and value proposition (5.4)',
  experience: 'Experience, touchpoints and data points (5.5)',
  environment: 'Co-creation environment (5.6)',
  evaluation: 'Evaluation (5.7)',
  kano: 'The Kano model (Annex B)',
  blueprint: 'The service blueprint',
  'second-wave': 'Off by default',
};
