import { isKind, isLabel } from '@dfes/model';
import { say } from '@dfes/wording';
import { joined, type Mender, secondAsFirst } from '../look.ts';

/** `value proposition Name`, `touch point Name`. */
export const kindWithSpace: Mender = (look) => {
  if (!look.at(0).first || !look.is(1, 'word') || look.at(1).first) return undefined;
  const words = [look.source(0), look.source(1)];
  const kind = [words.join('-'), words.join('')].find(isKind);
  if (kind === undefined || !(look.is(2, 'word') || look.is(2, 'text') || look.is(2, '{'))) return undefined;
  const message = kind.includes('-')
    ? say`This kind is written with a hyphen: \`${kind}\`.`
    : say`This kind is written as one word: \`${kind}\`.`;
  return { taken: 2, by: [joined(look, 2, kind)], message, title: say`Write \`${kind}\``, text: kind };
};

/** `touchpoint Gate, "Greeting" {`. */
export const signInHead: Mender = (look, before) => {
  const sign = look.source(0);
  if (!signsInHead.has(sign) || before?.type !== 'word' || !look.is(1, 'text') || !look.is(2, '{')) return undefined;
  const message = say`Between the name of a declaration and its title stands nothing, not \`${sign}\`.`;
  return { taken: 1, by: [], message, title: say`Remove it`, text: '' };
};

const signsInHead: ReadonlySet<string> = new Set(['=', ',', '-', '–', '—', '->', '=>', '→', '|', '/', ';']);

/** `touchpoint "Greeting" Gate {`. */
export const titleBeforeName: Mender = (look, before) => {
  if (before?.type !== 'word' || !before.first || !look.is(1, 'word') || look.at(1).first || !look.is(2, '{'))
    return undefined;
  const text = `${look.source(1)} ${look.source(0)}`;
  const message = say`The name comes before the title: \`${text}\`.`;
  return { taken: 2, by: [look.at(1), look.at(0)], message, title: say`Put the name first`, text };
};

/** `touchpoint "Greeting" as Gate {`. */
export const nameBehindTitle: Mender = (look, before) => {
  if (before?.type !== 'word' || !before.first || look.same(1) !== 'as' || !look.is(2, 'word') || !look.is(3, '{'))
    return undefined;
  const text = `${look.source(2)} ${look.source(0)}`;
  const message = say`The name comes before the title: \`${text}\`.`;
  return { taken: 3, by: [look.at(2), look.at(0)], message, title: say`Put the name first`, text };
};

/** `new touchpoint Gate "Greeting" {`. */
export const wordBeforeKind: Mender = (look) => {
  const [word, kind] = [look.source(0), look.source(1)];
  if (!look.at(0).first || isKind(word) || isLabel(word) || !isKind(kind) || look.at(1).first) return undefined;
  if (!look.is(2, 'word') || look.at(2).first || !(look.is(3, 'text') || look.is(3, '{'))) return undefined;
  const by = [secondAsFirst(look)];
  const message = say`A declaration begins with its kind: \`${kind}\`.`;
  return { taken: 2, by, message, title: say`Remove \`${word}\``, text: kind, at: look.at(0) };
};

/** `Gate touchpoint "Greeting" {`. */
export const nameBeforeKind: Mender = (look) => {
  const [name, kind] = [look.source(0), look.source(1)];
  if (!look.at(0).first || isKind(name) || !isKind(kind) || look.at(1).first || !look.is(2, 'text')) return undefined;
  if (isLabel(name) || !look.is(3, '{')) return undefined;
  const text = `${kind} ${name}`;
  const by = [secondAsFirst(look), { ...look.at(0), first: false }];
  return { taken: 2, by, message: say`The kind comes first: \`${text}\`.`, title: say`Put the kind first`, text };
};

/** `step 1. Arrive "Arrives" {`. */
export const numberBeforeName: Mender = (look) => {
  if (!isKind(look.source(0)) || !look.is(1, 'number') || look.at(1).first) return undefined;
  const isList = look.same(2) === '.' || look.same(2) === ')' || look.same(2) === ':';
  const name = isList ? 3 : 2;
  if (!look.is(name, 'word') || look.at(name).first || look.at(name).start === look.at(1).end) return undefined;
  const at = { start: look.at(1).start, end: look.at(name - 1).end };
  const text = look.source(0);
  const message = say`No number stands before a name.`;
  return { taken: name, by: [look.at(0)], message, title: say`Remove the number`, text, at };
};

/** `touchpoint (Gate) "Greeting" {`. */
export const nameInBrackets: Mender = (look, before) => {
  const close = { '(': ')', '[': ']', '<': '>' }[look.source(0)];
  if (close === undefined || before?.type !== 'word' || !before.first || !look.is(1, 'word')) return undefined;
  if (look.same(2) !== close || !(look.is(3, 'text') || look.is(3, '{'))) return undefined;
  const name = look.source(1);
  const message = say`A name stands without brackets: \`${name}\`.`;
  return { taken: 3, by: [look.at(1)], message, title: say`Remove the brackets`, text: name };
};
