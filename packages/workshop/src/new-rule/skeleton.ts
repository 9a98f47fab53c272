/** The clause that most findings of a section hang on; sections without one have rules about the language itself. */
const clauses: Readonly<Record<string, string>> = {
  pyramid: 'Introduction',
  principles: '4.1',
  planning: '5.2',
  understanding: '5.3',
  challenge: '5.4',
  experience: '5.5',
  environment: '5.6',
  evaluation: '5.7',
  kano: 'Annex B',
  blueprint: '23592 7.4.1',
  'second-wave': '5.1',
};

/** The files of a rule's skeleton, by their paths in the sources of the rules: they work as they stand, and say nothing yet. */
export function skeletonOf(code: string, section: string): ReadonlyMap<string, string> {
  const cases = `${section}/${code}.cases`;
  return new Map([
    [`${section}/${code}.ts`, ruleFile(code, section)],
    [`${cases}/failing-replace-me.dfes`, 'touchpoint »Gate« "Greeting at the gate" {\n  note: "replace me"\n}\n'],
    [`${cases}/passing-replace-me.dfes`, 'touchpoint Gate "Greeting at the gate"\n'],
  ]);
}

/** The name under which a rule is known to the sources: `touchpointUnvisited`. */
export function identifierOf(code: string): string {
  return code.replace(/-(.)/gu, (_, letter: string) => letter.toUpperCase());
}

function ruleFile(code: string, section: string): string {
  const clause = clauses[section];
  const facts = [
    `code: '${code}'`,
    `clauses: [${clause === undefined ? '' : `'${clause}'`}]`,
    `basis: '${clause === undefined ? 'language' : 'reading'}'`,
    "severity: 'info'",
    ...(section === 'second-wave' ? ['offByDefault: true'] : []),
    "summary: 'Replace this by what the rule says, in one line.'",
    "why: 'Replace this by why it matters and what the clause is about, in your own words.'",
    'check: { each: { touchpoint: found } }',
  ];
  return `import { headOf, labelPlace, type Node } from '@dfes/model';
import { say } from '@dfes/wording';
import { type Hit, rule } from '../rule.ts';
import { called } from '../words.ts';

export const ${identifierOf(code)} = rule({
${facts.map((fact) => `  ${fact},`).join('\n')}
});

function* found(touchpoint: Node<'touchpoint'>): Iterable<Hit> {
  if (touchpoint.says.note?.text !== 'replace me') return;
  yield {
    at: headOf(touchpoint),
    message: say\`Replace this by what is the matter with \${called(touchpoint)}, why, and what to do.\`,
    fixes: () => [
      {
        title: say\`Replace this by what the fix does\`,
        preferred: true,
        edits: [{ edit: 'remove-label', node: touchpoint, label: 'note', place: labelPlace(touchpoint, 'note') }],
      },
    ],
  };
}
`;
}
