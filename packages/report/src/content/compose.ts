import { type Design, designNode, type Ref, titleOf } from '@dfes/model';
import { bases, type Finding } from '@dfes/rules';
import { editions, homeEdition } from '@dfes/standard';
import { counted, english, listing, type Said, say, throughout, type Wording, type Words } from '@dfes/wording';
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
import { plain } from './words.ts';

export interface ReportOptions {
  /** How a line of a file is shown, and where it is reached. */
  readonly linkTo?: LinkTo;
  /** The day on which the report is made, where it is to say so. */
  readonly made?: string;
  /** The findings that are switched off for the project. */
  readonly switchedOff?: readonly string[];
  /** The language in which the report speaks: English where nothing else is said. */
  readonly wording?: Wording;
}

/** Stands in every report. */
const statement = say`This report says which clauses the design addresses and what is still open. It is no statement of conformity with ISO/TS 24082 or ISO 23592: whether a design is good enough is for people to judge.`;

/** The report on a design with what was found in it: what addresses each clause, and what does not yet. */
export function reportOf(design: Design, findings: readonly Finding[], options: ReportOptions = {}): Report {
  const { wording = english } = options;
  return { ...(throughout(draftOf(design, findings, options), wording) as Report), wording };
}

function draftOf(design: Design, findings: readonly Finding[], options: ReportOptions): Report<Words> {
  const context: Context = { design, findings, link: linkIn(design, options.linkTo ?? nameOnly) };
  const views = clauseViews(design, findings);
  const node = designNode(design);
  return {
    title: node ? plain(titleOf(node)) : say`A design without a name`,
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

function factsOf(design: Design, made: string | undefined): readonly Fact<Words>[] {
  const node = designNode(design);
  const said = (label: string): Words => (node ? saidOf(design, node, label) : '');
  const facts: readonly (readonly [Said, Words])[] = [
    [say`Organization`, titles(design, node?.says.organization)],
    [say`Sector`, said('sector')],
    [say`Version`, said('version')],
    [say`Date`, said('date')],
    [say`Status`, said('status') || 'draft'],
    [say`Owner`, titles(design, node?.says.owner)],
    [say`Read against`, said('standard') || editions[homeEdition].designation],
    [say`Objective`, said('objective')],
    [say`Scope`, said('scope')],
    [say`About`, plain(node?.documentation ?? '')],
    [
      say`Design`,
      counted(design.fragments.length, say`${design.fragments.length} file`, say`${design.fragments.length} files`),
    ],
    [say`Report made`, made ?? ''],
  ];
  return facts.flatMap(([name, text]) => (text === '' ? [] : [{ name, text }]));
}

function titles(design: Design, named: Ref<'organization'> | Ref<'role'> | undefined): Words {
  const nodes = design.targets<'organization' | 'role'>(named);
  return nodes.length === 0
    ? ''
    : listing(
        nodes.map((node) => plain(titleOf(node))),
        'or',
      );
}

/** What is the matter with the text itself: then the report may lack something. */
function unreadable(context: Context): readonly Section<Words>[] {
  const findings = context.findings.filter(({ clauses }) => clauses.length === 0);
  if (findings.length === 0) return [];
  return [
    {
      id: 'unreadable',
      title: say`About the text itself`,
      about: say`These concern how the design is written down. Where something can’t be read, the report may lack it.`,
      blocks: openPoints(context, findings),
      sections: [],
    },
  ];
}

function reading(): Section<Words> {
  const reaches = Object.entries(meanings) as readonly (readonly [Reach, Said])[];
  const states = reaches.map(([reach, text]) => ({ name: stateFor(reach).words, text: say`${text}.` }));
  const rests = Object.values(bases).map(({ name, meaning }) => ({
    name,
    text: say`${meaning}.`,
  }));
  return {
    id: 'reading',
    title: say`How to read this report`,
    blocks: [
      { block: 'text', text: say`Each clause is in one of these states:` },
      { block: 'facts', facts: states },
      {
        block: 'text',
        text: say`Each open point says what it rests on, besides the number of its clause:`,
      },
      { block: 'facts', facts: rests },
      {
        block: 'text',
        text: say`Clauses without a prefix are those of ${editions[homeEdition].designation}; 23592 stands for ${editions['23592:2021'].designation}. Numbers and titles are the standards’, every explanation is in our own words.`,
      },
    ],
    sections: [],
  };
}
