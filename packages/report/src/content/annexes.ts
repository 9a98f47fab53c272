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
import { type Context, headCell, openPoints } from './context.ts';
import { saidOf } from './details.ts';
import type { Block, Cell, Row, Section } from './report.ts';
import { called, counted, listed, plain } from './words.ts';

/** One of the informative annexes: what it is about, and how this design looks through it. */
interface Annex {
  readonly letter: 'A' | 'B' | 'C' | 'D' | 'E';
  readonly about: string;
  readonly view: (context: Context) => readonly Block[];
}

const list: readonly Annex[] = [
  { letter: 'A', about: 'Six habits of service designers, on which the four principles build.', view: thinking },
  { letter: 'B', about: 'What people take for granted, what they compare, and what makes them happy.', view: wishes },
  {
    letter: 'C',
    about:
      'How far customers take part, and how far those who serve act from their side. The names of the levels are this tool’s own, not those of the standard.',
    view: levels,
  },
  {
    letter: 'D',
    about:
      'The two sides at each touchpoint as ends of one lever. We read it so that they lift the experience most when they rise by turns, on data that both can act on.',
    view: leverage,
  },
  { letter: 'E', about: 'The journeys of this design, and what each of them tells.', view: journeys },
];

/** The annexes A to E. They are informative: they ask for nothing, so that nothing here is “not yet addressed”. */
export function annexes(context: Context): Section {
  return {
    id: 'annexes',
    title: 'Annexes A to E',
    about: 'The annexes explain and ask for nothing; here the design is seen through each of them.',
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

function table(caption: string, columns: readonly string[], rows: readonly Row[], empty: string): readonly Block[] {
  return rows.length > 0 ? [{ block: 'table', caption, columns, rows }] : [{ block: 'text', text: empty }];
}

function thinking({ design }: Context): readonly Block[] {
  const plans = design.all('plan');
  const rows = designThinkingPrinciples.map((name): Row => {
    const following = plans.filter((plan) => plan.says['design-thinking'].some(({ word }) => word === name));
    const said: Cell =
      following.length > 0
        ? { text: listed(following.map(called)), tone: 'good' }
        : { text: 'not named by a plan', tone: 'aside' };
    return { head: { text: name }, cells: [{ text: designThinking[name] }, said] };
  });
  return table('The six principles of service design thinking', ['Principle', 'In our words', 'Followed by'], rows, '');
}

function wishes(context: Context): readonly Block[] {
  const { design } = context;
  const all = [...design.all('need'), ...design.all('expectation'), ...design.all('desire')];
  const rows = all.map((wish): Row => {
    const served = [
      ...referrersBy(design, wish, 'value-proposition', 'serves'),
      ...referrersBy(design, wish, 'touchpoint', 'serves'),
    ];
    const kanoClass = wish.says.kano?.word;
    return {
      head: headCell(context, wish),
      cells: [
        { text: wish.kind },
        kanoClass ? { text: `${kanoClass}: ${lower(kano[kanoClass])}` } : { text: 'no class yet', tone: 'open' },
        { text: wish.says.strength?.word ?? '–' },
        servedBy(wish, served),
      ],
    };
  });
  return table(
    'What customers need, expect and desire, by Kano class',
    ['What', 'Kind', 'Kano class', 'Strength', 'Served by'],
    rows,
    'No need, expectation or desire is written down yet.',
  );
}

function servedBy(wish: Node<'need' | 'expectation' | 'desire'>, served: readonly Node[]): Cell {
  if (served.length > 0) return { text: listed(served.map(called)), tone: 'good' };
  const reason = wish.says['out-of-scope']?.text;
  return reason === undefined
    ? { text: 'nothing yet', tone: 'open' }
    : { text: `left aside: ${plain(reason)}`, tone: 'aside' };
}

function levels(context: Context): readonly Block[] {
  const { design } = context;
  const roles = design.all('role').map((role): Row => {
    const level = role.says.centricity?.word;
    return {
      head: headCell(context, role),
      cells: [level ? ranked(level) : none, { text: saidOf(design, role, 'enablers') || '–' }],
    };
  });
  const taking = [...design.all('co-creation'), ...design.all('step')].flatMap((node): readonly Row[] => {
    const level = node.says.participation?.word;
    if (!level) return [];
    const cells = [{ text: node.kind }, ranked(level), { text: saidOf(design, node, 'enablers') || '–' }];
    return [{ head: headCell(context, node), cells }];
  });
  return [
    ...table(
      'Customer-centricity of those who serve',
      ['Role', 'Level', 'Enabled by'],
      roles,
      'No role is written down yet.',
    ),
    ...table(
      'Active participation of customers',
      ['Where', 'Kind', 'Level', 'Enabled by'],
      taking,
      'No step or co-creation says yet how far customers take part.',
    ),
  ];
}

function leverage(context: Context): readonly Block[] {
  const { design } = context;
  const rows = design.all('touchpoint').map((touchpoint): Row => {
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
    'Leverage at each touchpoint',
    ['Touchpoint', 'Who serves', 'Highest centricity', 'Highest participation', 'Data', 'Balance'],
    rows,
    'The design has no touchpoint yet.',
  );
}

/** How the two ends of the lever stand to each other. */
function balance(provider: CentricityLevel | undefined, customer: ParticipationLevel | undefined): Cell {
  if (!provider && !customer) return { text: 'neither side has a level yet', tone: 'open' };
  if (!provider) return { text: 'only the customer’s side has a level', tone: 'partial' };
  if (!customer) return { text: 'only the provider’s side has a level', tone: 'partial' };
  const lead = rankOf(provider) - rankOf(customer);
  if (lead === 0) return { text: 'both at the same height', tone: 'good' };
  const ahead = `${lead > 0 ? 'those who serve' : 'customers'} are ${counted(Math.abs(lead), 'step')} ahead`;
  return { text: ahead, tone: Math.abs(lead) === 1 ? 'good' : 'partial' };
}

function journeys(context: Context): readonly Block[] {
  const { design } = context;
  const rows = design.all('journey').map((journey): Row => {
    const steps = stepsOf(journey);
    const moments = steps.filter((step) => step.says['moment-of-truth']).length;
    return {
      head: headCell(context, journey),
      cells: [
        {
          text: saidOf(design, journey, 'state') || 'not said',
          ...(journey.says.state ? {} : { tone: 'open' as const }),
        },
        { text: saidOf(design, journey, 'for') || '–' },
        { text: `${counted(journey.children.length, 'stage')}, ${counted(steps.length, 'step')}` },
        { text: String(moments) },
        { text: range(steps) },
        { text: saidOf(design, journey, 'review') || '–' },
      ],
    };
  });
  return table(
    'Customer journeys',
    ['Journey', 'State', 'For', 'Length', 'Moments of truth', 'Emotions', 'Looked at again'],
    rows,
    'The design has no journey yet.',
  );
}

function range(steps: readonly Node<'step'>[]): string {
  const felt = steps.flatMap(({ says }) => says.emotion?.level ?? []);
  if (felt.length === 0) return '–';
  const [low, high] = [Math.min(...felt), Math.max(...felt)];
  return low === high ? signed(low) : `${signed(low)} to ${signed(high)}`;
}

const none: Cell = { text: 'not said', tone: 'open' };

function ranked(level: CentricityLevel | ParticipationLevel): Cell {
  return { text: `${level} (${rankOf(level)} of 4)` };
}

function names(nodes: readonly Node[]): string {
  return nodes.length > 0 ? listed(nodes.map(called)) : '–';
}

function signed(level: number): string {
  return level > 0 ? `+${level}` : level < 0 ? `−${-level}` : '0';
}

function lower(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1).replace(/\.$/u, '');
}
