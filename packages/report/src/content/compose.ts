import { type Design, designNode, type Ref, titleOf } from '@dfes/model';
import { bases, type Finding } from '@dfes/rules';
import { editions, homeEdition } from '@dfes/standard';
import { inWords } from '@dfes/wording';
import { activities } from './activities.ts';
import { annexes } from './annexes.ts';
import { aside } from './aside.ts';
import { clauseViews } from './clauses.ts';
import { type Context, type LinkTo, linkIn, nameOnly, openPoints } from './context.ts';
import { saidOf } from './details.ts';
import { elements } from './elements.ts';
import { glance } from './glance.ts';
import { principles } from './principles.ts';
import { pyramid } from './pyramid.ts';
import type { Fact, Report, Section } from './report.ts';
import { meanings, type Reach, stateFor } from './state.ts';
import { counted, plain } from './words.ts';

export interface ReportOptions {
  /** How a line of a file is shown, and where it is reached. */
  readonly linkTo?: LinkTo;
  /** The day on which the report is made, where it is to say so. */
  readonly made?: string;
  /** The findings that are switched off for the project. */
  readonly switchedOff?: readonly string[];
}

/** Stands in every report. */
const statement =
  'This report says which clauses the design addresses and what is still open. It is no statement of conformity with ISO/TS 24082 or ISO 23592: whether a design is good enough is for people to judge.';

/** The report on a design with what was found in it: what addresses each clause, and what does not yet. */
export function reportOf(design: Design, findings: readonly Finding[], options: ReportOptions = {}): Report {
  const context: Context = { design, findings, link: linkIn(design, options.linkTo ?? nameOnly) };
  const views = clauseViews(design, findings);
  const node = designNode(design);
  return {
    title: node ? plain(titleOf(node)) : 'A design without a name',
    facts: factsOf(design, options.made),
    statement,
    sections: [
      glance(context, views),
      ...unreadable(context),
      pyramid(context),
      principles(context, views),
      activities(context, views),
      annexes(context),
      elements(context, views),
      ...aside(context, options.switchedOff ?? []),
      reading(),
    ],
  };
}

function factsOf(design: Design, made: string | undefined): readonly Fact[] {
  const node = designNode(design);
  const said = (label: string) => (node ? saidOf(design, node, label) : '');
  const facts: readonly (readonly [string, string])[] = [
    ['Organization', titles(design, node?.says.organization)],
    ['Sector', said('sector')],
    ['Version', said('version')],
    ['Date', said('date')],
    ['Status', said('status') || 'draft'],
    ['Owner', titles(design, node?.says.owner)],
    ['Read against', said('standard') || editions[homeEdition].designation],
    ['Objective', said('objective')],
    ['Scope', said('scope')],
    ['About', plain(node?.documentation ?? '')],
    ['Design', counted(design.fragments.length, 'file')],
    ['Report made', made ?? ''],
  ];
  return facts.flatMap(([name, text]) => (text === '' ? [] : [{ name, text }]));
}

function titles(design: Design, named: Ref<'organization'> | Ref<'role'> | undefined): string {
  return design
    .targets<'organization' | 'role'>(named)
    .map((node) => plain(titleOf(node)))
    .join(' or ');
}

/** What is the matter with the text itself: then the report may lack something. */
function unreadable(context: Context): readonly Section[] {
  const findings = context.findings.filter(({ clauses }) => clauses.length === 0);
  if (findings.length === 0) return [];
  return [
    {
      id: 'unreadable',
      title: 'About the text itself',
      about: 'These concern how the design is written down. Where something can’t be read, the report may lack it.',
      blocks: openPoints(context, findings),
      sections: [],
    },
  ];
}

function reading(): Section {
  const reaches = Object.entries(meanings) as readonly (readonly [Reach, string])[];
  const states = reaches.map(([reach, text]) => ({ name: capital(stateFor(reach).words), text: `${text}.` }));
  const rests = Object.values(bases).map(({ name, meaning }) => ({
    name: capital(inWords(name)),
    text: `${meaning}.`,
  }));
  return {
    id: 'reading',
    title: 'How to read this report',
    blocks: [
      { block: 'text', text: 'Each clause is in one of these states:' },
      { block: 'facts', facts: states },
      {
        block: 'text',
        text: 'Each open point says what it rests on, besides the number of its clause:',
      },
      { block: 'facts', facts: rests },
      {
        block: 'text',
        text: `Clauses without a prefix are those of ${editions[homeEdition].designation}; 23592 stands for ${editions['23592:2021'].designation}. Numbers and titles are the standards’, every explanation is in our own words.`,
      },
    ],
    sections: [],
  };
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
