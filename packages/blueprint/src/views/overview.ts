import { type Design, designNode, isOf, type Node, referrersBy, type Tie, tiesOnward, titleOf } from '@dfes/model';
import { counted, say, sequence, type Words } from '@dfes/wording';
import type { CardLane, Heading, Part, Thread } from '../content/blueprint.ts';
import { meansOf } from '../content/cards.ts';
import { directionOf } from '../content/direction.ts';
import { Filling } from '../content/fill.ts';
import { headingOf } from '../content/heading.ts';
import { type Draft, source } from '../content/step.ts';
import { inFewCrossings } from './crossings.ts';
import { pictureView } from './view.ts';

/** What stands in the columns, and how a column that something should lead to is missed. */
const columns = [
  { kind: 'persona', title: say`Personas`, open: undefined },
  { kind: 'challenge', title: say`Challenges`, open: say`No challenge asks for them yet` },
  { kind: 'value-proposition', title: say`Propositions`, open: say`No proposition answers it yet` },
  { kind: 'touchpoint', title: say`Touchpoints`, open: say`No touchpoint realises it yet` },
  { kind: 'metric', title: say`Metrics`, open: say`Nothing measures it yet` },
] as const;

type Station = Node<(typeof columns)[number]['kind']>;

/** From the people to what is measured: the thread that runs through the whole design. */
export const overview = pictureView({
  id: 'overview',
  title: say`Overview of the design`,
  appliesTo: (design) => columns.filter(({ kind }) => design.all(kind).length > 0).length > 1,
  compose(design, journey) {
    const stations = columns.map(({ kind }): readonly Station[] => design.all(kind));
    const { drawn: ties, told } = tiesBetween(design, stations);
    const ordered = inFewCrossings(stations, (a, b) => ties.some(({ from, to }) => from === a && to === b));
    const about = designNode(design);
    const id = (node: Station) => `${node.id}/trace/0`;
    const heads = columns.map(({ title }) => ({ source: source(about ?? journey), title }));
    return {
      journey: journey.id,
      ...directionOf(journey),
      kind: say`Overview of the design`,
      columnsAre: 'categories',
      heading: about ? headingOfDesign(about) : headingOf(design, journey),
      stages: heads.map((head, i) => ({ ...head, goal: howMany(ordered[i]?.length ?? 0), from: i, to: i })),
      columns: heads,
      bands: [traceLane(design, ordered, ties, told)],
      lanes: [],
      links: [],
      threads: ties.map(({ from, to }): Thread => ({ from: id(from), to: id(to) })),
      missing: [],
    };
  },
});

interface OverviewTie {
  readonly from: Station;
  readonly to: Station;
}

/**
 * What leads from one column to a later one: drawn where that is the next one, told in words where it skips columns and
 * no drawn way leads there as well. What customers need, expect and desire counts as theirs.
 */
function tiesBetween(
  design: Design,
  stations: readonly (readonly Station[])[],
): { readonly drawn: readonly OverviewTie[]; readonly told: readonly OverviewTie[] } {
  const columnOf = new Map<Node, number>(
    stations.flatMap((nodes, column) => nodes.map((node) => [node, column] as const)),
  );
  const drawn: OverviewTie[] = [];
  const skipping: OverviewTie[] = [];
  stations.forEach((nodes, column) => {
    for (const from of nodes) {
      for (const to of onwardFrom(design, from, column)) {
        const reach = (columnOf.get(to) ?? column) - column;
        if (reach === 1) drawn.push({ from, to: to as Station });
        else if (reach > 1) skipping.push({ from, to: to as Station });
      }
    }
  });
  return { drawn, told: skipping.filter(({ from, to }) => !leadsTo(from, to, drawn)) };
}

function onwardFrom(design: Design, from: Station, column: number): ReadonlySet<Node> {
  const wishes = from.children.filter((child) => isOf(child, 'need', 'expectation', 'desire'));
  const ties = [from, ...wishes].flatMap((node): readonly Tie[] => tiesOnward(design, node));
  const named = column === 0 ? design.referrers(from).filter(({ label }) => label === 'for') : [];
  return new Set<Node>([...ties.map(({ to }) => to), ...named.map((referrer) => referrer.from)]);
}

function leadsTo(from: Station, to: Station, ties: readonly OverviewTie[]): boolean {
  return ties.some((tie) => tie.from === from && (tie.to === to || leadsTo(tie.to, to, ties)));
}

function traceLane(
  design: Design,
  ordered: readonly (readonly Station[])[],
  ties: readonly OverviewTie[],
  told: readonly OverviewTie[],
): CardLane<Words> {
  const purpose = say`What leads from the people served to what is measured.`;
  const filling = new Filling({ id: 'trace', name: say`Trace` }, []);
  ordered.forEach((nodes, column) => {
    for (const node of nodes)
      filling.put(node.id, column, column, [{ card: cardOf(design, node, column, ties, told) }]);
  });
  return { band: 'lane', id: 'trace', name: say`Trace`, purpose, tone: 'plain', rows: filling.rows, across: [] };
}

function cardOf(
  design: Design,
  node: Station,
  column: number,
  ties: readonly OverviewTie[],
  told: readonly OverviewTie[],
): Draft {
  const leadsOn = ties.some(({ from }) => from === node) || isMeasuredByPromise(design, node);
  const isLoose = column < columns.length - 1 && !leadsOn;
  const parts: readonly Part<Words>[] = [
    { style: 'name', text: titleOf(node) },
    ...[...captionOf(design, node), ...withoutThread(node, told)].map((text) => ({ style: 'caption', text }) as const),
    ...(isLoose ? [{ style: 'caption', text: columns[column + 1]?.open ?? '', icon: 'loose' } as const] : []),
  ];
  return { source: source(node), parts, ...(isLoose && { emphasis: 'heat-0' }) };
}

/** A touchpoint is measured, too, by what measures a promise that is kept there. */
function isMeasuredByPromise(design: Design, node: Station): boolean {
  if (node.kind !== 'touchpoint') return false;
  return design.targets(node.says.realises).some((one) => referrersBy(design, one, 'metric', 'measures').length > 0);
}

/** What one wants to know of it beside its title. */
function captionOf(design: Design, node: Station): readonly Words[] {
  switch (node.kind) {
    case 'persona': {
      const wishes = node.children.length;
      return wishes > 0
        ? [counted(wishes, say`${wishes} need, expectation or desire`, say`${wishes} needs, expectations or desires`)]
        : [];
    }
    case 'touchpoint': {
      const means = meansOf(node);
      return means ? [means] : [];
    }
    case 'metric':
      return elsewhere(design, node);
    default:
      return [];
  }
}

/** What leads here past columns between. Of a metric its own words say it. */
function withoutThread(node: Station, told: readonly OverviewTie[]): readonly Words[] {
  if (node.kind === 'metric') return [];
  const before = told.filter(({ to }) => to === node).map(({ from }) => titleOf(from));
  return before.length > 0 ? [say`also for ${before.join(', ')}`] : [];
}

/** A metric may also measure what no thread leads to. */
function elsewhere(design: Design, metric: Node<'metric'>): readonly Words[] {
  const others = design.targets(metric.says.measures).filter(({ kind }) => kind !== 'touchpoint');
  return others.length > 0 ? [say`measures ${sequence(others.map(titleOf), ', ')}`] : [];
}

function headingOfDesign(design: Node<'design'>): Heading<Words> {
  const { version, date, status } = design.says;
  const facts = [
    { name: say`Version`, text: version?.text },
    { name: say`Date`, text: date?.date },
    { name: say`Status`, text: status?.word },
  ];
  const told = facts.flatMap(({ name, text }) => (text ? [{ name, text }] : []));
  return { title: titleOf(design), source: source(design), facts: told };
}

function howMany(count: number): Words {
  return count === 0 ? say`none yet` : String(count);
}
