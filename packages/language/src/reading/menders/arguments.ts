import { isLabel } from '@dfes/model';
import { say } from '@dfes/wording';
import type { Look, Mend, Mender } from '../look.ts';
import { isName } from '../name.ts';
import { takesArgument } from '../property.ts';
import type { Token } from '../scan.ts';
import { textOf } from '../scan-text.ts';

/** `frontstage (Host):`. */
const argumentInParentheses: Mender = (look) => {
  if (!takesArgument(look.source(0)) || look.same(1) !== '(' || !look.is(2, 'word') || look.same(3) !== ')')
    return undefined;
  const text = `${look.source(0)} ${look.source(2)}`;
  const at = { start: look.at(1).start, end: look.at(3).end };
  const message = say`Before the colon \`${look.source(2)}\` stands without parentheses.`;
  return { taken: 4, by: [look.at(0), look.at(2)], message, title: say`Remove the parentheses`, text, at };
};

/** `frontstage: Host: "…"`. */
const colonBeforeArgument: Mender = (look) => {
  if (!takesArgument(look.source(0)) || look.same(1) !== ':' || !isArgument(look, 2) || look.same(3) !== ':') {
    return undefined;
  }
  const label = look.source(0);
  const message = say`Only one colon stands here, behind \`${look.source(2)}\`.`;
  return { taken: 2, by: [look.at(0)], message, title: say`Remove the colon`, text: label, at: look.at(1) };
};

/** `frontstage by Host: "…"`. */
const wordBeforeArgument: Mender = (look) => {
  if (!takesArgument(look.source(0)) || !isArgument(look, 1) || !isArgument(look, 2) || look.same(3) !== ':') {
    return undefined;
  }
  const text = `${look.source(0)} ${look.source(2)}`;
  const message = say`Between \`${look.source(0)}\` and its colon stands one name only: \`${text}:\`.`;
  const by = [look.at(0), look.at(2)];
  return { taken: 3, by, message, title: say`Remove \`${look.source(1)}\``, text, at: look.at(1) };
};

/** `frontstage Host, Cook: "…"`. */
const severalArguments: Mender = (look) => {
  if (!takesArgument(look.source(0)) || !look.is(1, 'word') || !betweenArguments.has(look.same(2))) return undefined;
  let last = 1;
  while (betweenArguments.has(look.same(last + 1)) && look.is(last + 2, 'word') && !look.at(last + 2).first) last += 2;
  if (look.same(last + 1) !== ':') return undefined;
  const text = `${look.source(0)} ${look.source(1)}`;
  const message = say`Before the colon stands one word; write \`${look.source(0)}\` once for each.`;
  const at = { start: look.at(2).start, end: look.at(last).end };
  const by = [look.at(0), look.at(1)];
  return { taken: last + 1, by, message, title: say`Keep \`${look.source(1)}\` only`, text, at };
};

const betweenArguments: ReadonlySet<string> = new Set([',', ';', '/', '&', '+', 'and', 'or']);

/** `frontstage Host "…"`. */
const noColonBehindArgument: Mender = (look) => {
  const label = look.source(0);
  if (!takesArgument(label) || !look.is(1, 'word') || look.at(1).first) return undefined;
  if (!look.is(2, 'text') || look.at(2).first) return undefined;
  const { end, column } = look.at(1);
  const colon: Token = { type: ':', start: end, end, first: false, column, as: ':' };
  const by = [look.at(0), look.at(1), colon];
  const text = `${label} ${look.source(1)}:`;
  const message = say`After \`${look.source(1)}\` a colon is missing.`;
  return { taken: 2, by, message, title: say`Insert the colon`, text, at: look.at(1) };
};

/** `frontstage "Host": "…"`. */
const quotedArgument: Mender = (look) => {
  const label = look.source(0);
  if (!takesArgument(label) || !look.is(1, 'text') || look.at(1).first || look.same(2) !== ':') return undefined;
  const argument = textOf(look.source(1)).trim();
  if (!isName(argument)) return titleAsArgument(look, argument);
  const by: readonly Token[] = [look.at(0), { ...look.at(1), type: 'word', as: argument }];
  const message = say`Before the colon \`${argument}\` stands without quotes.`;
  return { taken: 2, by, message, title: say`Remove the quotes`, text: `${label} ${argument}`, at: look.at(1) };
};

/** `frontstage "Front host": "…"`: who is meant can't be told from the title alone. */
function titleAsArgument(look: Look, title: string): Mend {
  const label = look.source(0);
  const message = say`Before the colon stands a name, without quotes, not the title “${title}”.`;
  return { taken: 2, by: [look.at(0)], message, title: say`Remove it`, text: label, at: look.at(1) };
}

function isArgument(look: Look, ahead: number): boolean {
  return look.is(ahead, 'word') && !look.at(ahead).first && !isLabel(look.source(ahead));
}

/** Slips between a label and its colon, where a role or a principle is named. */
export const argumentMenders: readonly Mender[] = [
  argumentInParentheses,
  colonBeforeArgument,
  wordBeforeArgument,
  severalArguments,
  noColonBehindArgument,
  quotedArgument,
];
