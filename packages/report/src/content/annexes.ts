import { leverageOf, type Node, referrersBy, stepsOf } from '@dfes/model';
import { findingsUnder } from '@dfes/rules';
import {
  type CentricityLevel,
  clauseOf,
  designThinking,
  designThinkingPrinciples,
  homeEdition,
  kano,
  type ParticipationLevel,
  rankOf,
} from '@dfes/standard';
import { counted, known, listing, type Said, say, sequence, type Words } from '@dfes/wording';
import { type Context, headCell, openPoints } from './context.ts';
import { saidOf } from './details.ts';
import type { Block, Cell, Row, Section } from './report.ts';
import { called, countedKinds, plain } from './words.ts';

/** One of the informative annexes: what it is about, and how this design looks through it. */
interface Annex {
  readonly letter: 'A' | 'B' | 'C' | 'D' | 'E';
  readonly about: Said;
  readonly view: (context: Context) => readonly Block<Words>[];
}

const list: readonly Annex[] = [
  { letter: 'A', about: say`Six habits of service designers, on which the four principles build.`, view: thinking },
  {
    letter: 'B',
    about: say`What people take for granted, what they compare, and what makes them happy.`,
    view: wishes,
  },
  {
    letter: 'C',
    about: say`How far customers take part, and how far those who serve act from their side. The names of the levels are this tool’s own, not those of the standard.`,
    view: levels,
  },
  {
    letter: 'D',
    about: say`The two sides at each touchpoint as ends of one lever. We read it so that they lift the experience most when they rise by turns, on data that both can act on.`,
    view: leverage,
  },
  { letter: 'E', about: say`The journeys of this design, and what each of them tells.`, view: journeys },
];

/** The annexes A to E. They are informative: they ask for nothing, so that nothing here is “not yet addressed”. */
export function annexes(context: Context): Section<Words> {
  return {
    id: 'annexes',
    title: say`Annexes A to E`,
    about: say`The annexes explain and ask for nothing; here the design is seen through each of them.`,
    blocks: [],
    sections: list.map(({ letter, about, view }) => {
      const clause = clauseOf(homeEdition, `Annex ${letter}`);
      return {
        id: `annex-${letter.toLowerCase()}`,
        number: `Annex ${letter}`,
        title: clause?.title ?? '',
        about,
        blocks: [...view(context), ...(clause ? openPoints(context, findingsUnder(context.findings, clause)) : [])],
        sections: [],
      };
    }),
  };
}

function table(
  caption: Said,
  columns: readonly Said[],
  rows: readonly Row<Words>[],
  empty: Words,
): readonly Block<Words>[] {
  return rows.length > 0 ? [{ block: 'table', caption, columns, rows }] : [{ block: 'text', text: empty }];
}

function thinking({ design }: Context): readonly Block<Words>[] {
  const plans = design.all('plan');
  const rows = designThinkingPrinciples.map((name): Row<Words> => {
    const following = plans.filter((plan) => plan.says['design-thinking'].some(({ word }) => word === name));
    const said: Cell<Words> =
      following.length > 0
        ? { text: listing(following.map(called)), tone: 'good' }
        : { text: say`not named by a plan`, tone: 'aside' };
    return { head: { text: name }, cells: [{ text: known(designThinking[name]) }, said] };
  });
  return table(
    say`The six principles of service design thinking`,
    [say`Principle`, say`In our words`, say`Followed by`],
    rows,
    '',
  );
}

function wishes(context: Context): readonly Block<Words>[] {
  const { design } = context;
  const all = [...design.all('need'), ...design.all('expectation'), ...design.all('desire')];
  const rows = all.map((wish): Row<Words> => {
    const served = [
      ...referrersBy(design, wish, 'value-proposition', 'serves'),
      ...referrersBy(design, wish, 'touchpoint', 'serves'),
    ];
    const kanoClass = wish.says.kano?.word;
    return {
      head: headCell(context, wish),
      cells: [
        { text: wish.kind },
        kanoClass ? { text: say`${kanoClass}: ${known(kano[kanoClass])}` } : { text: say`no class yet`, tone: 'open' },
        { text: wish.says.strength?.word ?? '–' },
        servedBy(wish, served),
      ],
    };
  });
  return table(
    say`What customers need, expect and desire, by Kano class`,
    [say`What`, say`Kind`, say`Kano class`, say`Strength`, say`Served by`],
    rows,
    say`No need, expectation or desire is written down yet.`,
  );
}

function servedBy(wish: Node<'need' | 'expectation' | 'desire'>, served: readonly Node[]): Cell<Words> {
  if (served.length > 0) return { text: listing(served.map(called)), tone: 'good' };
  const reason = wish.says['out-of-scope']?.text;
  return reason === undefined
    ? { text: say`nothing yet`, tone: 'open' }
    : { text: say`left aside: ${plain(reason)}`, tone: 'aside' };
}

function levels(context: Context): readonly Block<Words>[] {
  const { design } = context;
  const roles = design.all('role').map((role): Row<Words> => {
    const level = role.says.centricity?.word;
    return {
      head: headCell(context, role),
      cells: [level ? ranked(level) : none, { text: saidOf(design, role, 'enablers') || '–' }],
    };
  });
  const taking = [...design.all('co-creation'), ...design.all('step')].flatMap((node): readonly Row<Words>[] => {
    const level = node.says.participation?.word;
    if (!level) return [];
    const cells = [{ text: node.kind }, ranked(level), { text: saidOf(design, node, 'enablers') || '–' }];
    return [{ head: headCell(context, node), cells }];
  });
  return [
    ...table(
      say`Customer-centricity of those who serve`,
      [say`Role`, say`Level`, say`Enabled by`],
      roles,
      say`No role is written down yet.`,
    ),
    ...table(
      say`Active participation of customers`,
      [say`Where`, say`Kind`, say`Level`, say`Enabled by`],
      taking,
      say`No step or co-creation says yet how far customers take part.`,
    ),
  ];
}

function leverage(context: Context): readonly Block<Words>[] {
  const { design } = context;
  const rows = design.all('touchpoint').map((touchpoint): Row<Words> => {
    const lever = leverageOf(design, touchpoint);
    return {
      head: headCell(context, touchpoint),
      cells: [
        { text: names(lever.roles) },
        lever.centricity ? ranked(lever.centricity) : none,
        lever.participation ? ranked(lever.participation) : none,
        { text: names(lever.dataPoints) },
        balance(lever.centricity, lever.participation),
      ],
    };
  });
  return table(
    say`Leverage at each touchpoint`,
    [say`Touchpoint`, say`Who serves`, say`Highest centricity`, say`Highest participation`, say`Data`, say`Balance`],
    rows,
    say`The design has no touchpoint yet.`,
  );
}

/** How the two ends of the lever stand to each other. */
function balance(provider: CentricityLevel | undefined, customer: ParticipationLevel | undefined): Cell<Words> {
  if (!provider && !customer) return { text: say`neither side has a level yet`, tone: 'open' };
  if (!provider) return { text: say`only the customer’s side has a level`, tone: 'partial' };
  if (!customer) return { text: say`only the provider’s side has a level`, tone: 'partial' };
  const lead = rankOf(provider) - rankOf(customer);
  if (lead === 0) return { text: say`both at the same height`, tone: 'good' };
  const by = Math.abs(lead);
  const ahead =
    lead > 0
      ? counted(by, say`those who serve are ${by} step ahead`, say`those who serve are ${by} steps ahead`)
      : counted(by, say`customers are ${by} step ahead`, say`customers are ${by} steps ahead`);
  return { text: ahead, tone: Math.abs(lead) === 1 ? 'good' : 'partial' };
}

function journeys(context: Context): readonly Block<Words>[] {
  const { design } = context;
  const rows = design.all('journey').map((journey): Row<Words> => {
    const steps = stepsOf(journey);
    const moments = steps.filter((step) => step.says['moment-of-truth']).length;
    return {
      head: headCell(context, journey),
      cells: [
        {
          text: saidOf(design, journey, 'state') || say`not said`,
          ...(journey.says.state ? {} : { tone: 'open' as const }),
        },
        { text: saidOf(design, journey, 'for') || '–' },
        { text: sequence([countedKinds.stage(journey.children.length), countedKinds.step(steps.length)], ', ') },
        { text: String(moments) },
        { text: range(steps) },
        { text: saidOf(design, journey, 'review') || '–' },
      ],
    };
  });
  return table(
    say`Customer journeys`,
    [say`Journey`, say`State`, say`For`, say`Length`, say`Moments of truth`, say`Emotions`, say`Looked at again`],
    rows,
    say`The design has no journey yet.`,
  );
}

function range(steps: readonly Node<'step'>[]): Words {
  const felt = steps.flatMap(({ says }) => says.emotion?.level ?? []);
  if (felt.length === 0) return '–';
  const [low, high] = [Math.min(...felt), Math.max(...felt)];
  return low === high ? signed(low) : say`${signed(low)} to ${signed(high)}`;
}

const none: Cell<Words> = { text: say`not said`, tone: 'open' };

function ranked(level: CentricityLevel | ParticipationLevel): Cell<Words> {
  return { text: say`${level} (${rankOf(level)} of 4)` };
}

function names(nodes: readonly Node[]): Words {
  return nodes.length > 0 ? listing(nodes.map(called)) : '–';
}

function signed(level: number): string {
  return level > 0 ? `+${level}` : level < 0 ? `−${-level}` : '0';
}
