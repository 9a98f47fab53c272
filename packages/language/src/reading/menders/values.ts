import { principleNames } from '@dfes/standard';
import { say } from '@dfes/wording';
import { bullets, joined, type Mender } from '../look.ts';
import type { Token } from '../scan.ts';

/** `team: [Host, Cook]`, `team: {Host, Cook}`. */
export const brackets: Mender = (look, before) => {
  const close = { '[': ']', '(': ')', '{': '}' }[look.source(0)];
  if (close === undefined || before?.type !== ':') return undefined;
  let count = 1;
  while (
    look.source(count) !== close &&
    !look.is(count, '}') &&
    !look.is(count, '{') &&
    !look.is(count, ':') &&
    look.at(count).end > look.at(count).start
  )
    count++;
  if (look.source(count) !== close) return undefined;
  const by = Array.from({ length: count - 1 }, (_, inside) => look.at(inside + 1));
  const text = look.between(0, count);
  const message = say`Several values stand behind each other with commas, without brackets.`;
  return { taken: count + 1, by, message, title: say`Remove the brackets`, text, at: look.at(0) };
};

/** A list with a bullet before each value. */
export const bulletList: Mender = (look, before) => {
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
  const message = say`Several values stand behind each other with commas, without bullets.`;
  return { taken, by, message, title: say`Write commas`, text, at: look.at(0) };
};

/** `emotion: + 2`. */
export const signWithSpace: Mender = (look, before) => {
  const sign = look.source(0);
  if (before?.type !== ':' || (sign !== '+' && sign !== '-' && sign !== '−') || !look.is(1, 'number')) return undefined;
  const number = `${sign}${look.source(1)}`;
  const by: readonly Token[] = [{ ...joined(look, 2, number), type: 'number' }];
  return {
    taken: 2,
    by,
    message: say`The sign stands at its number: \`${number}\`.`,
    title: say`Remove the space`,
    text: number,
  };
};

/** `coverage: emotional: 80 %`. */
export const colonForComparison: Mender = (look, before) => {
  const principles: readonly string[] = principleNames;
  if (before?.type !== 'word' || before.first || !look.is(1, 'number') || !principles.includes(look.sourceOf(before)))
    return undefined;
  const by: readonly Token[] = [{ ...joined(look, 1, '>='), type: 'operator' }];
  const message = say`What must be reached stands behind \`>=\`, not behind a colon.`;
  return { taken: 1, by, message, title: say`Write \`>=\``, text: ' >=' };
};
