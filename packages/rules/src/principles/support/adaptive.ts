import { type Design, type Fix, hangsOnData, type Node, referrersBy } from '@dfes/model';
import { say } from '@dfes/wording';
import { declaration, insertEdits, linkEdit, type Part } from '../../fixes.ts';
import { freeName } from '../../names.ts';
import { isUnclear } from '../../unclear.ts';
import { called } from '../../words.ts';
import type { FindLack } from './lack.ts';

/** A touchpoint is adaptive when something there changes because something was noticed. */
export const adaptiveLack: FindLack = (design, touchpoint) => {
  const adaptations = referrersBy(design, touchpoint, 'adaptation', 'at');
  if (adaptations.some((adaptation) => hangsOnData(design, adaptation) || isUnreadWhen(design, adaptation))) {
    return undefined;
  }
  return {
    missing: say`no adaptation at ${called(touchpoint)} hangs on a data point`,
    todo:
      adaptations.length > 0
        ? say`Name in \`when\` of an adaptation there what has to be noticed.`
        : say`Add an adaptation there, and name in its \`when\` what has to be noticed.`,
    ways: () =>
      adaptations.length > 0
        ? adaptations.flatMap((adaptation) => dataFixes(design, adaptation))
        : adaptationFixes(design, touchpoint),
  };
};

/** Whether a condition stands there, but can't be read. A text can: it is a condition in words, and no data point. */
export function isUnreadWhen(design: Design, adaptation: Node<'adaptation'>): boolean {
  return adaptation.says.when.length === 0 && isUnclear(design, adaptation, 'when');
}

/** Lets an adaptation hang on a data point, those noticed where it happens first; on a new one where there is none. */
export function dataFixes(design: Design, adaptation: Node<'adaptation'>): readonly Fix[] {
  const places = design.targets(adaptation.says.at);
  const links = dataPointsNear(design, places).flatMap((dataPoint): readonly Fix[] => {
    const edit = linkEdit(design, adaptation, 'when', dataPoint);
    return edit ? [{ title: say`Let ${called(adaptation)} hang on ${called(dataPoint)}`, edits: [edit] }] : [];
  });
  const name = adaptation.name?.text;
  if (links.length > 0 || name === undefined) return links;
  const edits = insertEdits(design, [newDataPoint(freeName(design, `${name}Noticed`), places[0], `feeds: ${name}`)]);
  return [{ title: say`Add a data point on which ${called(adaptation)} hangs`, edits }];
}

/** Adds an adaptation at a touchpoint, with the data on which it hangs. */
export function adaptationFixes(design: Design, touchpoint: Node<'touchpoint'>): readonly Fix[] {
  const place = touchpoint.name?.text;
  if (place === undefined) return [];
  const name = freeName(design, `${place}Adapted`);
  const known = dataPointsNear(design, [touchpoint]).filter((dataPoint) => dataPoint.name);
  const adaptation = (when: string): Part => ({
    kind: 'adaptation',
    text: declaration(`adaptation ${name} "\${1:What changes there}"`, [
      `at: ${place}`,
      `when: ${when}`,
      'change: "${2:What is done differently}"',
    ]),
  });
  if (known.length > 0) {
    return known.slice(0, most).map((dataPoint) => ({
      title: say`Add an adaptation that hangs on ${called(dataPoint)}`,
      edits: insertEdits(design, [adaptation(dataPoint.name?.text ?? '')]),
    }));
  }
  const noticed = freeName(design, `${place}Noticed`);
  const edits = insertEdits(design, [adaptation(noticed), newDataPoint(noticed, touchpoint, undefined)]);
  return [{ title: say`Add an adaptation and the data point on which it hangs`, edits }];
}

/** As many candidates as a menu can bear. */
const most = 5;

/** The data points at some touchpoints, then all others. */
function dataPointsNear(design: Design, places: readonly Node[]): readonly Node<'data-point'>[] {
  const isNear = (dataPoint: Node<'data-point'>) => design.targets(dataPoint.says.at).some((at) => places.includes(at));
  return design.all('data-point').toSorted((a, b) => Number(isNear(b)) - Number(isNear(a)));
}

function newDataPoint(name: string, at: Node | undefined, feeds: string | undefined): Part {
  const says = [at?.name && `at: ${at.name.text}`, 'captures: "${4:What exactly is learned}"', feeds];
  return { kind: 'data-point', text: declaration(`data-point ${name} "\${3:What is noticed}"`, says) };
}
