import type { Fix } from '@dfes/model';
import { bases, type Finding, messageOf, type Rule } from '@dfes/rules';
import { inWords } from '@dfes/wording';
import type { Case, CaseFile } from './case.ts';
import type { RuleCases } from './cases.ts';
import { clauseTexts, severityText } from './describe.ts';
import { lineDiff, withCarets } from './excerpt.ts';
import { applyFix, type Checked, checkTexts, type Texts, textsOf } from './run-case.ts';

/** The page about one finding: what it says and why, a design in which it speaks, its ways out, one that it is content with. */
export function pageOf(rule: Rule, { section, cases }: RuleCases): string {
  const failing = instructive(cases.filter(({ expects }) => expects === 'failing'));
  const passing = cases.find(({ expects }) => expects === 'passing');
  const parts = [
    `<!-- Written by \`npm run generate\` from packages/rules/src/${section}/${rule.code}.ts and the cases beside it. -->`,
    `# ${rule.code}`,
    rule.summary,
    facts(rule),
    '## Why',
    rule.why,
    ...(failing ? speaking(failing) : []),
    ...(passing ? ['## A design that is fine', ...files(passing.files, () => [])] : []),
    ...switching(rule),
    '[All findings](README.md)',
  ];
  return `${parts.join('\n\n')}\n`;
}

/** The first case with a way out, else the first. */
function instructive(failing: readonly Case[]): Case | undefined {
  const hasFix = (each: Case) => {
    const own = checkTexts(textsOf(each), each.code).findings.filter(({ code }) => code === each.code);
    return own.some((finding) => finding.fixes().length > 0);
  };
  return failing.find(hasFix) ?? failing[0];
}

function facts(rule: Rule): string {
  const { name, meaning } = bases[rule.basis];
  const clauses = clauseTexts(rule);
  const rows = [
    ...(clauses.length > 0 ? [[clauses.length === 1 ? 'Clause' : 'Clauses', clauses.join('<br>')]] : []),
    ['Basis', `${inWords(name)}: ${inWords(meaning)}`],
    ['Severity', severityText(rule)],
  ];
  return ['| | |', '|---|---|', ...rows.map(([name, value]) => `| ${name} | ${value} |`)].join('\n');
}

function switching({ code, offByDefault }: Rule): readonly string[] {
  const inProject = (severity: string) => block('json', `{ "rules": { "${code}": "${severity}" } }`);
  const ignore = `// dfes-ignore ${code}: why it does not matter here`;
  if (offByDefault) {
    return ['## Switching it on', 'In the `dfes.json` of a project, or in the editor’s settings:', inProject('on')];
  }
  return [
    '## Switching it off',
    'For one place, on the line before it, with a reason:',
    block('dfes', ignore),
    'For a whole project, in its `dfes.json`:',
    inProject('off'),
  ];
}

/** What the rule says of a design, and what its fixes do to it. */
function speaking(failing: Case): readonly string[] {
  const texts = textsOf(failing);
  const checked = checkTexts(texts, failing.code);
  const found = checked.findings.filter(({ code }) => code === failing.code);
  const messages = [...new Set(found.map((finding) => messageOf(finding)))];
  return [
    '## A design in which it speaks',
    ...files(failing.files, (file) => found.map(({ place }) => place).filter(({ uri }) => uri === file.uri)),
    ...messages.map((message) => `> ${message}`),
    ...waysOut(found, texts, checked),
  ];
}

function waysOut([finding]: readonly Finding[], texts: Texts, checked: Checked): readonly string[] {
  const fixes = finding?.fixes() ?? [];
  const [first] = fixes;
  if (!first) return [];
  return [
    '## Quick fixes',
    fixes.map(({ title }) => `- ${inWords(title)}`).join('\n'),
    fixes.length > 1 ? 'What the first of them does:' : 'What it does:',
    ...effects(first, texts, checked),
  ];
}

function effects(fix: Fix, texts: Texts, checked: Checked): readonly string[] {
  const after = applyFix(texts, checked, fix);
  return [...texts]
    .filter(([uri, text]) => after.get(uri) !== text)
    .map(([uri, text]) => block('diff', lineDiff(text, after.get(uri) ?? text)));
}

/** The files of a case, under their names where there are several. */
function files(
  of: readonly CaseFile[],
  places: (file: CaseFile) => Parameters<typeof withCarets>[1],
): readonly string[] {
  return of.flatMap((file) => [
    ...(of.length > 1 ? [`\`${file.name}\``] : []),
    block('dfes', withCarets(file.text, places(file)).trim()),
  ]);
}

function block(language: string, text: string): string {
  const fence = text.includes('```') ? '````' : '```';
  return `${fence}${language}\n${text}\n${fence}`;
}
