import {
  childrenOf,
  type Design,
  type Edit,
  type Fix,
  has,
  hasPositiveTarget,
  isFeltInAStep,
  isFuture,
  type Node,
  referrersBy,
} from '@dfes/model';
import { type Said, say } from '@dfes/wording';
import { declaration, insertEdit } from '../../fixes.ts';
import { naming } from '../../mention.ts';
import { freeName, freeNameIn } from '../../names.ts';
import { called } from '../../words.ts';
import type { FindLack, Lack } from './lack.ts';

/** A touchpoint is emotional when it aims at a good feeling and a step of a future journey there intends one. */
export const emotionalLack: FindLack = (design, touchpoint) => {
  const aims = hasPositiveTarget(touchpoint);
  const felt = isFeltInAStep(design, touchpoint);
  const isUnread = has(touchpoint, 'emotion') && !touchpoint.says.emotion;
  if (isUnread || (aims && felt)) return undefined;
  return {
    ...sayLack(called(touchpoint), aims, felt),
    ways: () => {
      const aim = aims ? [] : [aimEdit(touchpoint)];
      if (felt) return [{ title: say`Aim at a positive emotion`, edits: aim }];
      return steps(design, touchpoint).map(({ title, edits }) => ({ title, edits: [...aim, ...edits] }));
    },
  };
};

function sayLack(touchpoint: Said, aims: boolean, felt: boolean): Pick<Lack, 'missing' | 'todo'> {
  if (felt) {
    return {
      missing: say`${touchpoint} aims at no positive emotion`,
      todo: say`Name the feeling in \`emotion\`.`,
    };
  }
  if (aims) {
    return {
      missing: say`no step of a future journey at ${touchpoint} intends +1 or more`,
      todo: say`Let a step there intend it.`,
    };
  }
  return {
    missing: say`${touchpoint} aims at no positive emotion and no step of a future journey there intends +1 or more`,
    todo: say`Name the feeling in \`emotion\` and let a step there intend it.`,
  };
}

function aimEdit(touchpoint: Node<'touchpoint'>): Edit {
  const { emotion } = touchpoint.says;
  if (emotion) return { edit: 'replace', place: emotion.place, text: '${1:valued}' };
  return { edit: 'add-label', node: touchpoint, label: 'emotion', value: '${1:valued}' };
}

/** How a step comes to intend a good feeling: one that is there already, else a new one, in a new journey if need be. */
function steps(design: Design, touchpoint: Node<'touchpoint'>): readonly Fix[] {
  const present = referrersBy(design, touchpoint, 'step', 'touchpoint').flatMap((step) => presentStep(step));
  if (present.length > 0) return present;
  const name = touchpoint.name?.text;
  if (name === undefined) return [];
  const inserted = design
    .all('journey')
    .filter(isFuture)
    .flatMap((journey) => newStep(journey, name));
  return inserted.length > 0 ? inserted : [newJourney(design, name)];
}

/** A step that says nothing of a feeling yet, in a journey that is future or may become so. */
function presentStep(step: Node<'step'>): readonly Fix[] {
  const journey = step.parent?.parent;
  if (journey?.kind !== 'journey') return [];
  const isFelt = (step.says.emotion?.level ?? 0) >= 1;
  if ((has(step, 'emotion') && !isFelt) || (has(journey, 'state') && !isFuture(journey))) return [];
  const edits: readonly Edit[] = [
    ...(isFelt ? [] : [{ edit: 'add-label', node: step, label: 'emotion', value: '${2:+1}' } as const]),
    ...(isFuture(journey) ? [] : [{ edit: 'add-label', node: journey, label: 'state', value: 'future' } as const]),
  ];
  const title = isFelt
    ? say`Make ${called(journey)} a future journey`
    : say`Intend a good feeling in the step ${called(step)}`;
  return [{ title, edits }];
}

function newStep(journey: Node<'journey'>, touchpoint: string): readonly Fix[] {
  const stage = childrenOf(journey, 'stage').at(-1);
  if (!stage) return [];
  const text = stepText(freeNameIn(journey, `At${touchpoint}`), touchpoint);
  return [{ title: say`Add a step to ${called(journey)}`, edits: [{ edit: 'add-declaration', into: stage, text }] }];
}

function newJourney(design: Design, touchpoint: string): Fix {
  const head = `journey ${freeName(design, 'Journey')} "\${4:What the customer sets out to do}"`;
  const text = declaration(head, [
    naming(design, 'journey', 'for', [...design.all('persona'), ...design.all('segment')]),
    'state: future',
    '',
    declaration('stage "${5:Part of the journey}"', [stepText(`At${touchpoint}`, touchpoint)]),
  ]);
  return { title: say`Add a future journey that comes there`, edits: [insertEdit(design, 'journey', text)] };
}

function stepText(name: string, touchpoint: string): string {
  const says = [`touchpoint: ${touchpoint}`, 'emotion: ${2:+1}'];
  return declaration(`step ${name} "\${3:What the customer does there}"`, says);
}
