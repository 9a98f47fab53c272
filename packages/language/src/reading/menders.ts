import { isKind, kindsWithLabel } from '@dfes/model';
import { principleNames } from '@dfes/standard';
import { argumentMenders } from './argument-menders.ts';
import type { Look, Mender } from './look.ts';
import { takesArgument } from './property.ts';
import type { Token, TokenType } from './scan.ts';
import { textOf } from './scan-text.ts';

/** `"state": "future"`. */
const quotedLabel: Mender = (look) => {
  if (!look.is(1, ':')) return undefined;
  const label = textOf(look.source(0));
  if (kindsWithLabel(label).length === 0) return undefined;
  const message = `A label stands without quotes: \`${label}\`.`;
  return { taken: 1, by: [joined(look, 1, label)], message, title: 'Remove the quotes', text: label };
};

/** `value proposition Name`. */
const kindWithSpace: Mender = (look) => {
  if (!look.at(0).first || !look.is(1, 'word') || look.at(1).first) return undefined;
  const kind = `${look.source(0)}-${look.source(1)}`;
  if (!isKind(kind) || !(look.is(2, 'word') || look.is(2, 'text') || look.is(2, '{'))) return undefined;
  const message = `This kind is written with a hyphen: \`${kind}\`.`;
  return { taken: 2, by: [joined(look, 2, kind)], message, title: `Write \`${kind}\``, text: kind };
};

/** `time limit:`, `moment of truth:`. */
const labelWithSpaces: Mender = (look) => {
  if (!look.is(1, 'word') || look.at(1).first) return undefined;
  for (const count of [3, 2]) {
    const words = Array.from({ length: count }, (_, ahead) => ahead);
    if (!words.every((ahead) => look.is(ahead, 'word') && (ahead === 0 || !look.at(ahead).first))) continue;
    const label = words.map((ahead) => look.source(ahead)).join('-');
    if (kindsWithLabel(label).length === 0) continue;
    const isLast = look.is(count, ':') || look.source(count) === '=';
    if (!isLast && !(takesArgument(label) && look.is(count, 'word') && look.same(count + 1) === ':')) continue;
    const message = `This label is written with hyphens: \`${label}\`.`;
    return { taken: count, by: [joined(look, count, label)], message, title: `Write \`${label}\``, text: label };
  }
  return undefined;
};

/** `Keiko . Recognised`. */
const nameWithSpaces: Mender = (look) => {
  if (look.same(1) !== '.' || !look.is(2, 'word') || look.at(2).first) return undefined;
  const name = `${look.source(0)}.${look.source(2)}`;
  const message = `No spaces stand around the dot of a name: \`${name}\`.`;
  return { taken: 3, by: [joined(look, 3, name)], message, title: 'Remove the spaces', text: name };
};

/** `touchpoint Gate, "Greeting" {`. */
const signInHead: Mender = (look, before) => {
  const sign = look.source(0);
  if (!signsInHead.has(sign) || before?.type !== 'word' || !look.is(1, 'text') || !look.is(2, '{')) return undefined;
  const message = `Between the name of a declaration and its title stands nothing, not \`${sign}\`.`;
  return { taken: 1, by: [], message, title: 'Remove it', text: '' };
};

const signsInHead: ReadonlySet<string> = new Set(['=', ',', '-', '–', '—', '->', '=>', '→', '|', '/', ';']);

/** `=`, `->`, `=>` or `:=` for the colon behind a label. */
const signForColon: Mender = (look, before) => {
  if (before?.type !== 'word') return undefined;
  const sign = colonSigns.find((written) => look.source(0) === written || look.joint(0) === written);
  if (sign === undefined) return undefined;
  const taken = look.source(0) === sign ? 1 : 2;
  // `coverage: emotional = 80 %` compares, and so does `target:= 80 %`.
  if (look.is(taken, 'number') && (sign === ':=' || isThreshold(look))) return undefined;
  const colon: Token = { ...joined(look, taken, ':'), type: ':' };
  const message = `Between a label and its value stands a colon, not \`${sign}\`.`;
  return { taken, by: [colon], message, title: 'Write `:`', text: ':' };
};

const colonSigns = ['->', '=>', ':=', '→', '='] as const;

function isThreshold(look: Look): boolean {
  return (principleNames as readonly string[]).includes(look.source(-1));
}

/** `team: [Host, Cook]`. */
const brackets: Mender = (look, before) => {
  const close = { '[': ']', '(': ')' }[look.source(0)];
  if (close === undefined || before?.type !== ':') return undefined;
  let count = 1;
  while (
    look.source(count) !== close &&
    !look.is(count, '}') &&
    !look.is(count, ':') &&
    look.at(count).end > look.at(count).start
  )
    count++;
  if (look.source(count) !== close) return undefined;
  const by = Array.from({ length: count - 1 }, (_, inside) => look.at(inside + 1));
  const text = look.between(0, count);
  const message = 'Several values stand behind each other with commas, without brackets.';
  return { taken: count + 1, by, message, title: 'Remove the brackets', text, at: look.at(0) };
};

/** Further than this no closing sign is looked for: no declaration is that long. */
const farthest = 2000;

/** `touchpoint Gate "Greeting" ( channel: web )`; the closing sign becomes a brace when it comes. */
const otherBraces: Mender = (look, before) => {
  const close = { '[': ']', '(': ')' }[look.source(0)];
  if (close === undefined || (before?.type !== 'text' && before?.type !== 'word')) return undefined;
  if (!look.is(1, 'word') || !(look.is(2, ':') || isKind(look.source(1)))) return undefined;
  let depth = 1;
  let end = 1;
  for (; depth > 0 && end < farthest && look.at(end).end > look.at(end).start; end++) {
    if (look.source(end) === look.source(0)) depth++;
    if (look.source(end) === close) depth--;
  }
  if (depth > 0) return undefined;
  look.closing.add(look.index + end - 1);
  const message = `A declaration has braces, \`{ … }\`, not \`${look.source(0)} … ${close}\`.`;
  const by: readonly Token[] = [{ ...look.at(0), type: '{', as: '{' }];
  return { taken: 1, by, message, title: 'Write braces', text: '{', also: { at: look.at(end - 1), text: '}' } };
};

/** `touchpoint "Greeting" Gate {`. */
const titleBeforeName: Mender = (look, before) => {
  if (before?.type !== 'word' || !before.first || !look.is(1, 'word') || look.at(1).first || !look.is(2, '{'))
    return undefined;
  const text = `${look.source(1)} ${look.source(0)}`;
  const message = `The name comes before the title: \`${text}\`.`;
  return { taken: 2, by: [look.at(1), look.at(0)], message, title: 'Put the name first', text };
};

/** A list with a bullet before each value. */
const bulletList: Mender = (look, before) => {
  const bullet = look.source(0);
  if (!bullets.has(bullet) || !look.at(0).first || before?.type !== ':') return undefined;
  const by: Token[] = [];
  let taken = 0;
  while (
    look.source(taken) === bullet &&
    look.at(taken).first &&
    (look.is(taken + 1, 'text') || look.is(taken + 1, 'word'))
  ) {
    if (by.length > 0) by.push({ ...look.at(taken), type: ',', as: ',' });
    by.push({ ...look.at(taken + 1), first: false });
    taken += 2;
  }
  if (taken === 0) return undefined;
  const text = by.map((token) => (token.type === ',' ? ', ' : look.sourceOf(token))).join('');
  const message = 'Several values stand behind each other with commas, without bullets.';
  return { taken, by, message, title: 'Write commas', text, at: look.at(0) };
};

const bullets: ReadonlySet<string> = new Set(['-', '–', '*', '•', '·']);

/** `emotion: + 2`. */
const signWithSpace: Mender = (look, before) => {
  const sign = look.source(0);
  if (before?.type !== ':' || (sign !== '+' && sign !== '-' && sign !== '−') || !look.is(1, 'number')) return undefined;
  const number = `${sign}${look.source(1)}`;
  const by: readonly Token[] = [{ ...joined(look, 2, number), type: 'number' }];
  return {
    taken: 2,
    by,
    message: `The sign stands at its number: \`${number}\`.`,
    title: 'Remove the space',
    text: number,
  };
};

/** The slips that are known, by the type of the token with which they begin. */
export const menders: Readonly<Partial<Record<TokenType, readonly Mender[]>>> = {
  text: [quotedLabel, titleBeforeName],
  word: [kindWithSpace, labelWithSpaces, ...argumentMenders, nameWithSpaces],
  operator: [signInHead, signForColon],
  ':': [signForColon],
  ',': [signInHead],
  other: [signInHead, signForColon, brackets, otherBraces, bulletList, signWithSpace],
};

/** Some tokens as one word. */
function joined(look: Look, count: number, as: string): Token {
  const { first, column, start } = look.at(0);
  return { type: 'word', start, end: look.at(count - 1).end, first, column, as };
}
