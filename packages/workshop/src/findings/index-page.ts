import { bases, type Rule } from '@dfes/rules';
import { inWords } from '@dfes/wording';
import type { RuleCases } from './cases.ts';
import { sections, severityText } from './describe.ts';

/** The list of all findings, part by part. */
export function indexPage(rules: readonly Rule[], byRule: readonly RuleCases[]): string {
  const sectionOf = new Map(byRule.map(({ code, section }) => [code, section]));
  const parts = Object.entries(sections).flatMap(([section, title]) => {
    const own = rules.filter(({ code }) => sectionOf.get(code) === section);
    return own.length > 0 ? [`## ${title}`, table(own)] : [];
  });
  return `${[introduction, ...parts].join('\n\n')}\n`;
}

const introduction = `<!-- Written by \`npm run generate\` from the rules in packages/rules. -->

# The findings

What dfes tells about a design. Each finding hangs on a clause of ISO/TS 24082:2021 or, with \`23592\` in front, of ISO 23592:2021, and rests on
one of four things, printed with every one of them:

${Object.values(bases)
  .map(({ name, meaning }) => `- **${inWords(name)}**: ${inWords(meaning)}.`)
  .join('\n')}

A finding says that a clause is not addressed yet. None of them says whether a design conforms to a standard: that is for people to judge.

Severities can be changed in a project’s \`dfes.json\` or in the editor’s settings (\`dfes.rules\`); a single finding is switched off by
\`// dfes-ignore CODE: reason\` on the line before it.`;

function table(rules: readonly Rule[]): string {
  const rows = rules.map(
    (rule) =>
      `| [${rule.code}](${rule.code}.md) | ${rule.summary} | ${rule.clauses.join(', ')} | ${inWords(bases[rule.basis].name)} | ${severityText(rule)} |`,
  );
  return ['| finding | says | clause | basis | severity |', '|---|---|---|---|---|', ...rows].join('\n');
}
