import {
  cellsOf,
  coverageOf,
  type Design,
  isFuture,
  isOf,
  joinsBothSides,
  type Kind,
  kindNames,
  type Node,
} from '@dfes/model';
import { type Finding, findingsUnder } from '@dfes/rules';
import {
  type Clause,
  childrenOf,
  citeClause,
  clauseOf,
  findClause,
  homeEdition,
  type Principle,
  principleNames,
  principles,
  table1Rows,
} from '@dfes/standard';
import { known, type Said, say } from '@dfes/wording';
import { type Reach, reachOf, reachOfParts } from './state.ts';

/** A clause with what the design holds for it. */
export interface ClauseView {
  readonly clause: Clause;
  /** What it is about, in our own words; nothing for what is only general. */
  readonly about?: Said;
  /** The declarations that address it. */
  readonly nodes: readonly Node[];
  /** The labels by which they do so, where not all that they say is about the clause. */
  readonly tells?: readonly string[];
  /** The findings that hang on it. */
  readonly findings: readonly Finding[];
  readonly reach: Reach;
  /** The clauses inside it. */
  readonly parts: readonly ClauseView[];
}

interface Addressing {
  readonly about: Said;
  /** The declarations by which a design addresses the clause of itself, whatever their authors cite. */
  readonly by: (design: Design) => readonly Node[];
  /** The labels by which they do so, where not all that they say is about the clause. */
  readonly tells?: readonly string[];
}

const all =
  (...kinds: readonly Kind[]) =>
  (design: Design): readonly Node[] =>
    kinds.flatMap((kind): readonly Node[] => design.all(kind));

const from = (perspective: 'customer' | 'capability' | 'sustainability') => (design: Design) =>
  design.all('evaluation').filter((evaluation) => evaluation.says.perspective?.word === perspective);

/** The design activities (clause 5): what each is about, and what in a design answers it. */
const activities: Readonly<Record<string, Addressing>> = {
  '5.2': {
    about: say`The project itself: what it is for, where it ends, who has a say in it, and by when.`,
    by: all('design', 'organization', 'plan'),
  },
  '5.3': { about: say`Who the customers are, and what it is like to be one of them.`, by: all('segment') },
  '5.3.2': {
    about: say`What customers can’t do without, count on and would love, and how the team found out.`,
    by: all('need', 'expectation', 'desire', 'insight'),
  },
  '5.3.3': {
    about: say`Customers as people: how they live, what they feel, what hurts, what they say.`,
    by: all('persona'),
  },
  '5.4': { about: say`The question that the design sets itself, and the promise that answers it.`, by: () => [] },
  '5.4.2': { about: say`An open question, grown from what was found out about customers.`, by: all('challenge') },
  '5.4.3': {
    about: say`What is promised, to whom, and why nobody else promises the same.`,
    by: all('value-proposition'),
  },
  '5.5': {
    about: say`What customers will live through, where they meet the service, and what is noticed there.`,
    by: () => [],
  },
  '5.5.2': {
    about: say`The experience as it is meant to be, step by step.`,
    by: (design) => design.all('journey').filter(isFuture),
  },
  '5.5.3': { about: say`Where customer and service meet, and what is to be felt there.`, by: all('touchpoint') },
  '5.5.4': { about: say`What is noticed along the way, and who makes use of it.`, by: all('data-point') },
  '5.6': {
    about: say`What lets customers and those who serve make the service together.`,
    by: all('co-creation'),
    tells: ['phase', 'form', 'actors', 'output'],
  },
  '5.6.2': {
    about: say`How far each role thinks and acts from the side of the customer, and what allows it to.`,
    by: (design) => design.all('role').filter((role) => role.says.centricity),
    tells: ['lane', 'centricity', 'enablers'],
  },
  '5.6.3': {
    about: say`Where along their journey customers take a hand, and how far.`,
    by: (design) => [...design.all('step'), ...design.all('co-creation')].filter((node) => node.says.participation),
    tells: ['at', 'touchpoint', 'participation', 'enablers'],
  },
  '5.6.4': {
    about: say`Where a customer and somebody who serves do something together.`,
    by: (design) => design.all('co-creation').filter((made) => made.says.at.length > 0 && joinsBothSides(design, made)),
    tells: ['at', 'actors'],
  },
  '5.7': {
    about: say`Whether the design holds, seen from three sides.`,
    by: (design) => design.all('evaluation').filter((evaluation) => !evaluation.says.perspective),
  },
  '5.7.2': {
    about: say`Whether customers live through what was intended.`,
    by: (design) => withParts(from('customer')(design)),
  },
  '5.7.3': {
    about: say`Whether the organization can do it, day after day.`,
    by: (design) => withParts(from('capability')(design)),
  },
  '5.7.4': {
    about: say`Whether it lasts, and does good beyond the moment.`,
    by: (design) => withParts(from('sustainability')(design)),
  },
};

/** What else, besides claims, shows that a principle is followed. */
const carriers: Readonly<Record<Principle, (design: Design) => readonly Node[]>> = {
  emotional: () => [],
  adaptive: all('adaptation'),
  'co-creative': all('co-creation'),
  consistent: (design) => design.all('value-proposition').filter(({ says }) => says.aligns && says.serves.length > 0),
};

/** The rows of Table 1 in their order: the four principles, and the design activities with what is inside them. */
export function clauseViews(design: Design, findings: readonly Finding[]): readonly ClauseView[] {
  const citing = citingNodes(design);
  return table1Rows.map((number) => {
    const clause = clauseOf(homeEdition, number);
    if (!clause) throw new Error(`Table 1 has a row that is no clause: ${number}`);
    const principle = principleNames.find((name) => principles[name].clause === number);
    return principle
      ? principleView(design, findings, citing, clause, principle)
      : activityView(design, findings, citing, clause);
  });
}

type Citing = ReadonlyMap<string, readonly Node[]>;

function activityView(design: Design, findings: readonly Finding[], citing: Citing, clause: Clause): ClauseView {
  const addressing = activities[clause.number];
  const parts = childrenOf(clause)
    .map((part) => activityView(design, findings, citing, part))
    // What is only general asks for nothing of its own.
    .filter((part) => activities[part.clause.number] || part.nodes.length + part.findings.length > 0);
  const nodes = unique([...(addressing?.by(design) ?? []), ...(citing.get(citeClause(clause)) ?? [])]);
  const open = findingsUnder(findings, clause);
  const reach =
    parts.length > 0
      ? reachOfParts(
          parts.map((part) => part.reach),
          open.length,
        )
      : reachOf(nodes.length > 0, open.length);
  const tells = addressing?.tells;
  const about = addressing && { about: addressing.about };
  return { clause, ...about, nodes, ...(tells ? { tells } : {}), findings: open, reach, parts };
}

function principleView(
  design: Design,
  findings: readonly Finding[],
  citing: Citing,
  clause: Clause,
  principle: Principle,
): ClauseView {
  const touchpoints = design.all('touchpoint');
  const claimed = touchpoints.filter(
    (node) => !['open', 'not-applicable'].includes(cellsOf(design, node)[principle].state),
  );
  const nodes = unique([
    ...design.all('principle').filter((node) => node.name?.text === principle),
    ...claimed,
    ...carriers[principle](design),
    ...(citing.get(citeClause(clause)) ?? []),
  ]);
  const open = findingsUnder(findings, clause);
  const share = coverageOf(design, touchpoints)[principle];
  const reach = share.supported > 0 ? reachOf(true, open.length) : nodes.length > 0 ? 'in-part' : 'not-yet';
  return { clause, about: known(principles[principle].explanation), nodes, findings: open, reach, parts: [] };
}

/** The declarations whose authors say which clauses they answer. */
function citingNodes(design: Design): Citing {
  const cited = kindNames.flatMap((kind) =>
    design.all(kind).flatMap((node: Node) =>
      node.says.clause.flatMap(({ text }) => {
        const clause = findClause(text);
        return clause ? [{ clause: citeClause(clause), node }] : [];
      }),
    ),
  );
  const byClause = Map.groupBy(cited, ({ clause }) => clause);
  return new Map([...byClause].map(([clause, entries]) => [clause, entries.map(({ node }) => node)]));
}

/** Everything in a clause: its own declarations and those of its parts. */
export function nodesIn(view: ClauseView): readonly Node[] {
  return unique([...view.nodes, ...view.parts.flatMap(nodesIn)]);
}

export function findingsIn(view: ClauseView): readonly Finding[] {
  return unique([...view.findings, ...view.parts.flatMap(findingsIn)]);
}

/** Evaluations with what is measured and asked for in them. */
function withParts(evaluations: readonly Node[]): readonly Node[] {
  return evaluations.flatMap((evaluation) => [
    evaluation,
    ...evaluation.children.filter((child) => isOf(child, 'metric', 'capability')),
  ]);
}

function unique<T>(list: readonly T[]): readonly T[] {
  return [...new Set(list)];
}
