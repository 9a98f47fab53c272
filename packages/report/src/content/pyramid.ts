import { type Design, designNode, type Node } from '@dfes/model';
import { type Finding, findingsUnder } from '@dfes/rules';
import { clauseOf, homeEdition, type PyramidLevel, pyramidLevels, pyramid as table } from '@dfes/standard';
import { known, listing, say, sequence, type Words } from '@dfes/wording';
import { type Context, openPoints } from './context.ts';
import type { Cell, Row, Section } from './report.ts';
import { type Reach, reachOf, stateFor } from './state.ts';
import { called, plain } from './words.ts';

/** The service excellence pyramid (Introduction, Figure 1): what the design holds on each level. */
export function pyramid(context: Context): Section<Words> {
  const { design, findings } = context;
  return {
    id: 'pyramid',
    title: say`Service excellence pyramid (Introduction)`,
    about: say`Keeping the promise and putting trouble right makes people satisfied; being personal, and now and then surprising, delights them. The upper levels need the lower ones under them.`,
    state: stateFor(pyramidReach(design, findings)),
    blocks: [
      {
        block: 'table',
        caption: say`The four levels, from the top`,
        columns: [say`Level`, say`What it means`, say`In this design`],
        rows: pyramidLevels.toReversed().map((level) => levelRow(context, level)),
      },
      ...openPoints(context, pyramidFindings(findings)),
    ],
    sections: [],
  };
}

export function pyramidReach(design: Design, findings: readonly Finding[]): Reach {
  const excellent = (['individual', 'surprising'] as const).some((level) => onLevel(design, level).length > 0);
  return reachOf(excellent, pyramidFindings(findings).length);
}

/** What is open about the levels, and about the delight that the upper ones are for (3.2). */
export function pyramidFindings(findings: readonly Finding[]): readonly Finding[] {
  return ['Introduction', '3.2'].flatMap((number) => {
    const clause = clauseOf(homeEdition, number);
    return clause ? findingsUnder(findings, clause) : [];
  });
}

/** The promises and touchpoints on a level. */
export function onLevel(design: Design, level: PyramidLevel): readonly Node<'value-proposition' | 'touchpoint'>[] {
  return [...design.all('value-proposition'), ...design.all('touchpoint')].filter(
    ({ says }) => says.level?.word === level,
  );
}

function levelRow(context: Context, level: PyramidLevel): Row<Words> {
  const { level: rank, title, explanation, leadsTo } = table[level];
  return {
    head: { text: `${rank} ${title}` },
    cells: [
      {
        text:
          leadsTo === 'delight'
            ? say`${known(explanation)} Leads to delight.`
            : say`${known(explanation)} Leads to satisfaction.`,
      },
      held(context, level),
    ],
  };
}

function held(context: Context, level: PyramidLevel): Cell<Words> {
  const nodes = onLevel(context.design, level);
  const elsewhere = designNode(context.design)?.says['covered-elsewhere'].find(
    ({ argument }) => argument?.word === level,
  );
  const parts = [
    ...(nodes.length > 0 ? [listing(nodes.map(called))] : []),
    ...(elsewhere ? [say`looked after elsewhere: ${plain(elsewhere.value.text)}`] : []),
  ];
  if (parts.length === 0) return { text: say`nothing yet`, tone: 'open' };
  return { text: sequence(parts, '; '), tone: nodes.length > 0 ? 'good' : 'aside' };
}
