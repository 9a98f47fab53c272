import {
  type CellState,
  type Cell as CoverageCell,
  cellsOf,
  coverageOf,
  type Design,
  type Node,
  principleTitles,
  titleOf,
  touchpointsOf,
} from '@dfes/model';
import { type Principle, principleNames } from '@dfes/standard';
import { type Said, say, type Words } from '@dfes/wording';
import { arranged, hidable } from '../content/arrangement.ts';
import type { CardLane, Emphasis, Part } from '../content/blueprint.ts';
import { directionOf } from '../content/direction.ts';
import { Filling } from '../content/fill.ts';
import { headingOf } from '../content/heading.ts';
import { type Draft, source } from '../content/step.ts';
import { pictureView } from './view.ts';

type Touchpoint = Node<'touchpoint'>;

/** Touchpoints and the four principles as a table that shows at a glance where there is nothing yet. */
export const coverage = pictureView({
  id: 'coverage',
  title: say`Coverage of the principles`,
  appliesTo: (design) => design.all('touchpoint').length > 0,
  compose(design, journey, arrangement = {}) {
    const here = touchpointsOf(design, journey);
    const others = design.all('touchpoint').filter((touchpoint) => !here.includes(touchpoint));
    const heading = headingOf(design, journey);
    const shares = coverageOf(design, design.all('touchpoint'));
    const columns = principleNames.map((principle) => ({
      source: source(principleNode(design, principle) ?? journey),
      title: principleTitles[principle],
    }));
    return {
      journey: journey.id,
      ...directionOf(journey),
      kind: say`Coverage of the four principles`,
      columnsAre: 'categories',
      heading: { ...heading, facts: heading.facts.filter(({ about }) => about === 'for' || about === 'design') },
      stages: columns.map((column, i) => {
        const { supported, claimed, applicable } = shares[principleNames[i] ?? 'emotional'];
        const goal = say`${supported} of ${applicable} touchpoints support it, ${claimed} claim it`;
        return { ...column, goal, from: i, to: i };
      }),
      columns,
      ...arranged(
        hidable([
          ...laneOf(design, 'here', say`In this journey`, here),
          ...laneOf(design, 'elsewhere', say`Elsewhere`, others),
        ]),
        arrangement,
      ),
      links: [],
      missing: [],
    };
  },
});

function laneOf(
  design: Design,
  id: string,
  name: Said,
  touchpoints: readonly Touchpoint[],
): readonly CardLane<Words>[] {
  if (touchpoints.length === 0) return [];
  const purpose = say`How far each touchpoint follows each principle, and by what.`;
  const filling = new Filling({ id, name }, []);
  for (const touchpoint of touchpoints) {
    const row = { key: touchpoint.id, name: titleOf(touchpoint), source: source(touchpoint) };
    const cells = cellsOf(design, touchpoint);
    principleNames.forEach((principle, column) => {
      const card = cellCard(touchpoint, cells[principle]);
      filling.put(`${touchpoint.id}/${principle}`, column, column, [{ card, row }]);
    });
  }
  return [{ band: 'lane', id, name, purpose, tone: 'plain', rows: filling.rows, across: [] }];
}

const heats: Readonly<Record<CellState, { readonly word: Said; readonly emphasis?: Emphasis }>> = {
  open: { word: say`Open`, emphasis: 'heat-0' },
  claimed: { word: say`Claimed`, emphasis: 'heat-1' },
  supported: { word: say`Supported`, emphasis: 'heat-2' },
  evaluated: { word: say`Evaluated`, emphasis: 'heat-3' },
  'not-applicable': { word: say`Set aside` },
};

function cellCard(touchpoint: Touchpoint, { principle, state }: CoverageCell): Draft {
  const { word, emphasis } = heats[state];
  const said = touchpoint.says[principle] ?? reasonAgainst(touchpoint, principle);
  const parts: readonly Part<Words>[] = [
    { style: 'name', text: word, icon: state },
    ...(said ? [{ style: 'text', text: said.text } as const] : []),
  ];
  const place = touchpoint.labels.get(principle)?.[0] ?? said?.place ?? touchpoint.place;
  return { source: source(touchpoint, place), parts, ...(emphasis ? { emphasis } : { shape: 'note' }) };
}

function reasonAgainst(touchpoint: Touchpoint, principle: Principle) {
  return touchpoint.says['not-applicable'].find(({ argument }) => argument?.word === principle)?.value;
}

function principleNode(design: Design, principle: Principle): Node | undefined {
  return design.all('principle').find(({ name }) => name?.text === principle);
}
