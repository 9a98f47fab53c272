import { isKind, isLabel } from '@dfes/model';
import { principleNames } from '@dfes/standard';
import { say } from '@dfes/wording';
import { bullets, joined, type Look, type Mender, secondAsFirst } from '../look.ts';
import { takesArgument } from '../property.ts';
import type { Token } from '../scan.ts';
import { textOf } from '../scan-text.ts';

/** `"state": "future"`. */
export const quotedLabel: Mender = (look) => {
  if (!look.is(1, ':')) return undefined;
  const label = textOf(look.source(0));
  if (!isLabel(label)) return undefined;
  const message = say`A label stands without quotes: \`${label}\`.`;
  return { taken: 1, by: [joined(look, 1, label)], message, title: say`Remove the quotes`, text: label };
};

/** `time limit:`, `moment of truth:`, `front stage Host:`. */
export const labelWithSpaces: Mender = (look) => {
  for (const count of [3, 2]) {
    const words = wordsOfLine(look, count);
    const label = words && [words.join('-'), words.join('')].find((joint) => isLabel(joint));
    if (label === undefined) continue;
    const isLast = look.is(count, ':') || look.source(count) === '=';
    if (!isLast && !(takesArgument(label) && look.is(count, 'word') && look.same(count + 1) === ':')) continue;
    const message = label.includes('-')
      ? say`This label is written with hyphens: \`${label}\`.`
      : say`This label is written as one word: \`${label}\`.`;
    return { taken: count, by: [joined(look, count, label)], message, title: say`Write \`${label}\``, text: label };
  }
  return undefined;
};

/** A word and those behind it, where there are so many on one line. */
function wordsOfLine(look: Look, count: number): readonly string[] | undefined {
  for (let ahead = 1; ahead < count; ahead++) if (!look.is(ahead, 'word') || look.at(ahead).first) return undefined;
  return Array.from({ length: count }, (_, ahead) => look.source(ahead));
}

/** `pain { "Being asked" }`. */
export const bracesForColon: Mender = (look, before) => {
  if (before?.type !== 'word' || !look.is(1, 'text') || !look.is(2, '}')) return undefined;
  const label = look.sourceOf(before);
  if (isKind(label) || !isLabel(label)) return undefined;
  const colon: Token = { ...look.at(0), type: ':', as: ':' };
  const text = `: ${look.source(1)}`;
  const message = say`The value of \`${label}\` stands behind a colon, not in braces.`;
  return { taken: 3, by: [colon, look.at(1)], message, title: say`Write a colon`, text };
};

/** `- lane: frontstage`. */
export const bulletBeforeLabel: Mender = (look, before) => {
  const bullet = look.source(0);
  if (!bullets.has(bullet) || !look.at(0).first || before?.type === ':' || !look.is(1, 'word')) return undefined;
  if (look.at(1).first || !(look.is(2, ':') || isKind(look.source(1)))) return undefined;
  const by = [secondAsFirst(look)];
  const message = say`No bullet stands before a label or a declaration.`;
  return { taken: 2, by, message, title: say`Remove the bullet`, text: look.source(1), at: look.at(0) };
};

/** `=`, `->`, `=>` or `:=` for the colon behind a label. */
export const signForColon: Mender = (look, before) => {
  if (before?.type !== 'word') return undefined;
  const sign = colonSigns.find((written) => look.source(0) === written || look.joint(0) === written);
  if (sign === undefined) return undefined;
  const taken = look.source(0) === sign ? 1 : 2;
  // `coverage: emotional = 80 %` compares, and so does `target:= 80 %`.
  if (look.is(taken, 'number') && (sign === ':=' || isThreshold(look))) return undefined;
  const colon: Token = { ...joined(look, taken, ':'), type: ':' };
  const message = say`Between a label and its value stands a colon, not \`${sign}\`.`;
  return { taken, by: [colon], message, title: say`Write \`:\``, text: ':' };
};

const colonSigns = ['->', '=>', ':=', '→', '='] as const;

function isThreshold(look: Look): boolean {
  return (principleNames as readonly string[]).includes(look.source(-1));
}
