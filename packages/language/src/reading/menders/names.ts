import { isKind } from '@dfes/model';
import { say } from '@dfes/wording';
import { joined, type Look, type Mend, type Mender } from '../look.ts';
import type { Token } from '../scan.ts';

/** `Keiko . Recognised`. */
export const nameWithSpaces: Mender = (look) => {
  if (look.same(1) !== '.' || !look.is(2, 'word') || look.at(2).first) return undefined;
  const name = `${look.source(0)}.${look.source(2)}`;
  const message = say`No spaces stand around the dot of a name: \`${name}\`.`;
  return { taken: 3, by: [joined(look, 3, name)], message, title: say`Remove the spaces`, text: name };
};

/** `serves: Keiko..Recognised`, `serves: .Recognised`, `serves: Keiko.`. */
export const dotsOfName: Mender = (look, before) => {
  if (!beginsValue(before)) return undefined;
  if (look.source(0) === '.') return lonelyDot(look);
  if (look.joint(0) === `${look.source(0)}..` && look.is(2, 'word') && look.at(2).start === look.at(1).end) {
    const name = `${look.source(0)}.${look.source(2)}`;
    const message = say`One dot is enough: \`${name}\`.`;
    return { taken: 3, by: [joined(look, 3, name)], message, title: say`Write \`${name}\``, text: name };
  }
  if (look.joint(0) !== `${look.source(0)}.` || !endsValue(look, 2)) return undefined;
  const message = say`Behind the dot the name of what is meant in \`${look.source(0)}\` is missing.`;
  return { taken: 2, by: [look.at(0)], message, title: say`Remove the dot`, text: look.source(0) };
};

function lonelyDot(look: Look): Mend | undefined {
  if (!look.is(1, 'word') || look.at(1).start !== look.at(0).end) return undefined;
  const name = look.source(1);
  const message = say`Before the dot the name of what \`${name}\` stands in is missing.`;
  return { taken: 2, by: [look.at(1)], message, title: say`Remove the dot`, text: name };
}

/** `serves: Keiko->Recognised`. */
export const signForDot: Mender = (look, before) => {
  if (!beginsValue(before) || look.at(1).start !== look.at(0).end) return undefined;
  const sign = dotSigns.find((written) => look.source(1) === written || look.joint(1) === written);
  if (sign === undefined) return undefined;
  const inside = look.source(1) === sign ? 2 : 3;
  if (!look.is(inside, 'word') || look.at(inside).start !== look.at(inside - 1).end) return undefined;
  const name = `${look.source(0)}.${look.source(inside)}`;
  const message = say`What is inside another stands behind a dot: \`${name}\`.`;
  const { taken, by } = { taken: inside + 1, by: [joined(look, inside + 1, name)] };
  return { taken, by, message, title: say`Write \`${name}\``, text: name };
};

const dotSigns = ['->', '::', '>', '#', '\\', '→'] as const;

/** `realises: @Remember`. */
export const signBeforeName: Mender = (look, before) => {
  const sign = look.source(0);
  if (!beginsValue(before) || !signsBeforeName.has(sign)) return undefined;
  if (!look.is(1, 'word') || look.at(1).start !== look.at(0).end) return undefined;
  const name = look.source(1);
  const message = say`A name stands without \`${sign}\`: \`${name}\`.`;
  return { taken: 2, by: [look.at(1)], message, title: say`Remove \`${sign}\``, text: name };
};

const signsBeforeName: ReadonlySet<string> = new Set(['@', '#', '$', '*', '→']);

/** `` realises: `Remember` ``. */
export const nameInBackticks: Mender = (look, before) => {
  if (look.source(0) !== '`' || !beginsValue(before) || !look.is(1, 'word') || look.same(2) !== '`') return undefined;
  const name = look.source(1);
  const message = say`A name stands without backticks.`;
  return { taken: 3, by: [look.at(1)], message, title: say`Remove the backticks`, text: name };
};

/** `role: role Host`. */
export const kindBeforeName: Mender = (look, before) => {
  if (!beginsValue(before) || look.at(0).first || !isKind(look.source(0)) || !look.is(1, 'word')) return undefined;
  if (look.at(1).first || !endsValue(look, 2)) return undefined;
  const name = look.source(1);
  const message = say`Here stands the name alone, without its kind: \`${name}\`.`;
  return { taken: 2, by: [look.at(1)], message, title: say`Remove \`${look.source(0)}\``, text: name };
};

function beginsValue(before: Token | undefined): boolean {
  return before?.type === ':' || before?.type === ',';
}

function endsValue(look: Look, ahead: number): boolean {
  return look.at(ahead).first || look.is(ahead, '}') || look.is(ahead, ',');
}
