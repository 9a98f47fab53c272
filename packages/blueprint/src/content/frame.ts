import { childrenOf, type Design, type Node } from '@dfes/model';
import { say, type Words } from '@dfes/wording';
import { stepTitle } from './action.ts';
import { type Arrangement, bearing } from './arrangement.ts';
import type { Column, Stage } from './blueprint.ts';
import { dataColumns } from './data.ts';
import { type StepView, source } from './step.ts';

/** The skeleton of the picture: which step is in which column of which stage. */
export interface Frame {
  readonly design: Design;
  readonly journey: Node<'journey'>;
  readonly stages: readonly (Stage<Words> & { readonly node: Node<'stage'> })[];
  readonly columns: readonly (Column<Words> & { readonly view?: StepView })[];
  readonly steps: readonly Node<'step'>[];
}

export function frameOf(design: Design, journey: Node<'journey'>, arrangement: Arrangement = {}): Frame {
  const onCards = bearing(arrangement);
  const columns: (Column<Words> & { readonly view?: Omit<StepView, 'data'> })[] = [];
  const steps: Node<'step'>[] = [];
  const met = new Map<Node<'touchpoint'>, number[]>();
  const stages = childrenOf(journey, 'stage').map((stage) => {
    const from = columns.length;
    for (const step of childrenOf(stage, 'step')) {
      const touchpoints = step.says.deviation?.word === 'missing' ? [] : design.targets(step.says.touchpoint);
      const column = columns.length;
      for (const touchpoint of touchpoints) met.set(touchpoint, [...(met.get(touchpoint) ?? []), column]);
      steps.push(step);
      const view = { design, step, touchpoints, column, onCards };
      columns.push({ source: source(step), title: stepTitle(step), number: steps.length, view });
    }
    if (columns.length === from) columns.push({ source: source(stage), title: say`No steps yet` });
    const goal = stage.says.goal?.text;
    const title = stage.title?.text || stage.name?.text || say`Stage without a title`;
    return { node: stage, source: source(stage), title, ...(goal && { goal }), from, to: columns.length - 1 };
  });
  const data = dataColumns(design, met);
  const complete = columns.map(({ view, ...column }) => ({ ...column, ...(view && { view: { ...view, data } }) }));
  return { design, journey, stages, columns: complete, steps };
}
