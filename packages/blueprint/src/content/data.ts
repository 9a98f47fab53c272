import { type Design, isOf, type Node, referrersBy, refsAmong, titleOf } from '@dfes/model';
import { say, sequence, type Words } from '@dfes/wording';
import type { Part, Thread } from './blueprint.ts';
import type { Frame } from './frame.ts';
import { type Draft, type Entry, type RowHead, type StepView, source } from './step.ts';

type DataPoint = Node<'data-point'>;
type Adaptation = Node<'adaptation'>;

/** Where in a journey data points and adaptations are shown, by their columns. */
export type DataColumns = ReadonlyMap<DataPoint | Adaptation, number>;

export const dataLane = 'data-points';
const points: RowHead = { key: 'points', name: say`Data points` };
const adaptations: RowHead = { key: 'adaptations', name: say`Adaptations` };

/** The rows of the lane: what is noticed, and how the service changes. */
export const dataRows = (): readonly RowHead[] => [points, adaptations];

/**
 * A data point stands where customers first meet one of its touchpoints; an adaptation where they first meet one of its
 * own after what sets it off has been noticed.
 */
export function dataColumns(design: Design, met: ReadonlyMap<Node<'touchpoint'>, readonly number[]>): DataColumns {
  const columnsOf = ({ says }: DataPoint | Adaptation) => design.targets(says.at).flatMap((one) => met.get(one) ?? []);
  const found = new Map<DataPoint | Adaptation, number>();
  for (const touchpoint of met.keys()) {
    for (const point of referrersBy(design, touchpoint, 'data-point', 'at'))
      found.set(point, Math.min(...columnsOf(point)));
  }
  for (const touchpoint of met.keys()) {
    for (const adaptation of referrersBy(design, touchpoint, 'adaptation', 'at')) {
      const noticed = Math.min(...feeding(design, adaptation).flatMap((point) => found.get(point) ?? []));
      const columns = columnsOf(adaptation);
      const after = columns.filter((column) => column >= noticed);
      found.set(adaptation, Math.min(...(after.length > 0 ? after : columns)));
    }
  }
  return found;
}

/** What is noticed at a step's touchpoints that customers meet here first, and what changes here. */
export function dataOf(view: StepView): readonly Entry[] {
  return nodesIn(view).map((node) =>
    isOf(node, 'data-point')
      ? { card: dataCard(view, node), row: points }
      : { card: adaptationCard(view.design, node), row: adaptations },
  );
}

function nodesIn({ data, column }: Pick<StepView, 'data' | 'column'>): readonly (DataPoint | Adaptation)[] {
  return [...data].flatMap(([node, at]) => (at === column ? [node] : []));
}

/** Which data card feeds which adaptation, where both are in the picture. */
export function feedsIn({ design, columns }: Frame): readonly Thread[] {
  const ids = new Map<Node, string>();
  for (const { view } of columns) {
    if (!view) continue;
    for (const [i, node] of nodesIn(view).entries()) ids.set(node, `${view.step.id}/${dataLane}/${i}`);
  }
  return [...ids].flatMap(([node, from]) => {
    if (!isOf(node, 'data-point')) return [];
    return fedBy(design, node).flatMap((adaptation) => {
      const to = ids.get(adaptation);
      return to === undefined ? [] : [{ from, to }];
    });
  });
}

/** What sets an adaptation off, whichever of the two says so. */
function feeding(design: Design, adaptation: Adaptation): readonly DataPoint[] {
  const { when } = adaptation.says;
  const named = design.targets(refsAmong(when));
  return [...new Set([...named, ...referrersBy(design, adaptation, 'data-point', 'feeds')])].filter((node) =>
    isOf(node, 'data-point'),
  );
}

function fedBy(design: Design, point: DataPoint): readonly Adaptation[] {
  const named = design.targets(point.says.feeds).filter((node) => isOf(node, 'adaptation'));
  return [...new Set([...named, ...referrersBy(design, point, 'adaptation', 'when')])];
}

/** What a line leads to needs no words. */
function dataCard({ design, data }: StepView, point: DataPoint): Draft {
  const isDrawn = (node: Node) => isOf(node, 'adaptation') && data.has(node);
  const fed = [...new Set<Node>([...design.targets(point.says.feeds), ...fedBy(design, point)])];
  const how = point.says.how?.word;
  return {
    source: source(point),
    parts: [
      { style: 'text', text: titleOf(point), icon: 'data-point' },
      ...(how ? [{ style: 'caption', text: how } as const] : []),
      ...fed
        .filter((node) => !isDrawn(node))
        .map((node) => ({ style: 'caption', text: say`feeds ${titleOf(node)}` }) as const),
    ],
    told: fed.filter(isDrawn).map((node) => say`feeds ${titleOf(node)}`),
  };
}

function adaptationCard(design: Design, adaptation: Adaptation): Draft {
  const { change, mode, for: people } = adaptation.says;
  const who = design.targets(people).map(titleOf).join(', ');
  const how = [mode?.word.replace('-', ' '), ...(who ? [say`for ${who}`] : [])].filter((part) => part !== undefined);
  const parts: readonly Part<Words>[] = [
    { style: 'text', text: titleOf(adaptation), icon: 'adaptation' },
    ...(change && adaptation.title ? [{ style: 'caption', text: change.text } as const] : []),
    ...(how.length > 0 ? [{ style: 'quote', text: sequence(how, ' · ') } as const] : []),
  ];
  return { source: source(adaptation), parts };
}
