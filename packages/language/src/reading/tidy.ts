import { isKind, kindsWithLabel, type Misreading, type Place } from '@dfes/model';
import { principleNames } from '@dfes/standard';
import { takesArgument } from './property.ts';
import type { Token, TokenType } from './scan.ts';
import { textOf } from './scan-text.ts';

interface Tidy {
  readonly tokens: readonly Token[];
  readonly misreadings: readonly Misreading[];
}

/** Tokens that are put in the place of some others, with what is to be said about it. */
interface Mend {
  /** How many tokens are replaced. */
  readonly taken: number;
  readonly by: readonly Token[];
  readonly message: string;
  readonly title: string;
  readonly text: string;
  /** Where the error stands, if not at all that is replaced. */
  readonly at?: { readonly start: number; readonly end: number };
}

/**
 * Mends slips in signs and spaces that show without knowing the place: a label in quotes, a hyphen that is a space, an
 * arrow for a colon. Each becomes one error, and the tokens become what they should have been.
 */
export function tidy(uri: string, text: string, tokens: readonly Token[]): Tidy {
  const tidied: Token[] = [];
  const misreadings: Misreading[] = [];
  const look = new Look(text, tokens);
  for (look.index = 0; look.index < tokens.length; ) {
    const mend = mendAt(look, tidied.at(-1));
    if (!mend) {
      tidied.push(look.at(0));
      look.index++;
      continue;
    }
    const last = look.at(mend.taken - 1);
    const whole: Place = { uri, start: look.at(0).start, end: last.end };
    misreadings.push({
      code: 'syntax-error',
      place: mend.at ? { uri, start: mend.at.start, end: mend.at.end } : whole,
      message: mend.message,
      fix: { title: mend.title, edits: [{ edit: 'replace', place: whole, text: mend.text }], preferred: true },
    });
    tidied.push(...mend.by);
    look.index += mend.taken;
  }
  return { tokens: tidied, misreadings };
}

/** The tokens from a place on. */
class Look {
  index = 0;
  private readonly text: string;
  private readonly tokens: readonly Token[];

  constructor(text: string, tokens: readonly Token[]) {
    this.text = text;
    this.tokens = tokens;
  }

  at(ahead: number): Token {
    return (
      this.tokens[this.index + ahead] ?? {
        type: 'other',
        start: this.text.length,
        end: this.text.length,
        first: true,
        column: 0,
      }
    );
  }

  is(ahead: number, type: TokenType): boolean {
    return this.index + ahead < this.tokens.length && this.at(ahead).type === type;
  }

  /** The source of a token on the line of the one before it. */
  same(ahead: number): string {
    const token = this.at(ahead);
    return token.first ? '' : this.source(ahead);
  }

  /** What stands between two tokens. */
  between(from: number, to: number): string {
    return this.text.slice(this.at(from).end, this.at(to).start);
  }

  source(ahead: number): string {
    return this.sourceOf(this.at(ahead));
  }

  /** The source of a token and the next one, where nothing stands between them. */
  joint(ahead: number): string {
    return this.at(ahead).end === this.at(ahead + 1).start ? this.source(ahead) + this.source(ahead + 1) : '';
  }

  sourceOf({ start, end, as }: Token): string {
    return as ?? this.text.slice(start, end);
  }
}

type Mender = (look: Look, before: Token | undefined) => Mend | undefined;

function mendAt(look: Look, before: Token | undefined): Mend | undefined {
  for (const mender of menders[look.at(0).type] ?? []) {
    const mend = mender(look, before);
    if (mend) return mend;
  }
  return undefined;
}

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
  for (const count of [3, 2]) {
    const words = Array.from({ length: count }, (_, ahead) => ahead);
    if (!words.every((ahead) => look.is(ahead, 'word') && (ahead === 0 || !look.at(ahead).first))) continue;
    if (!look.is(count, ':') && look.source(count) !== '=') continue;
    const label = words.map((ahead) => look.source(ahead)).join('-');
    if (kindsWithLabel(label).length === 0) continue;
    const message = `This label is written with hyphens: \`${label}\`.`;
    return { taken: count, by: [joined(look, count, label)], message, title: `Write \`${label}\``, text: label };
  }
  return undefined;
};

/** `frontstage (Host):`. */
const argumentInParentheses: Mender = (look) => {
  if (!takesArgument(look.source(0)) || look.same(1) !== '(' || !look.is(2, 'word') || look.same(3) !== ')')
    return undefined;
  const text = `${look.source(0)} ${look.source(2)}`;
  const at = { start: look.at(1).start, end: look.at(3).end };
  const message = `Before the colon \`${look.source(2)}\` stands without parentheses.`;
  return { taken: 4, by: [look.at(0), look.at(2)], message, title: 'Remove the parentheses', text, at };
};

/** `Keiko . Recognised`. */
const nameWithSpaces: Mender = (look) => {
  if (look.same(1) !== '.' || !look.is(2, 'word') || look.at(2).first) return undefined;
  const name = `${look.source(0)}.${look.source(2)}`;
  const message = `No spaces stand around the dot of a name: \`${name}\`.`;
  return { taken: 3, by: [joined(look, 3, name)], message, title: 'Remove the spaces', text: name };
};

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

const menders: Readonly<Partial<Record<TokenType, readonly Mender[]>>> = {
  text: [quotedLabel, titleBeforeName],
  word: [kindWithSpace, labelWithSpaces, argumentInParentheses, nameWithSpaces],
  operator: [signForColon],
  ':': [signForColon],
  other: [signForColon, brackets, bulletList, signWithSpace],
};

/** Some tokens as one word. */
function joined(look: Look, count: number, as: string): Token {
  const { first, column, start } = look.at(0);
  return { type: 'word', start, end: look.at(count - 1).end, first, column, as };
}
