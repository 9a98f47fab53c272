import type { EmotionWord, Principle } from '@dfes/standard';
import type {
  Argued,
  Comparison,
  Day,
  Emotion,
  Quantity,
  Ref,
  Rhythm,
  Span,
  Text,
  Threshold,
  Word,
  YesNo,
} from '../values.ts';

/** The words a label takes, each with what it means. */
export type WordSet<W extends string = string> = Readonly<Record<W, string>>;

/** What form the values behind a label have. */
export type Form =
  | { readonly form: 'text' }
  | { readonly form: 'word'; readonly words: WordSet }
  | { readonly form: 'name'; readonly kinds: readonly string[] }
  | { readonly form: 'name-or-text'; readonly kinds: readonly string[] }
  | { readonly form: 'quantity'; readonly of: 'time' | 'anything' }
  | { readonly form: 'comparison' }
  | { readonly form: 'date' }
  | { readonly form: 'range' }
  | { readonly form: 'rhythm' }
  | { readonly form: 'yes-no' }
  | { readonly form: 'emotion' }
  | { readonly form: 'threshold' };

/** What stands between a label and its colon: a role's name, or a word. */
export type Argument =
  | { readonly form: 'name'; readonly kinds: readonly string[]; readonly optional: boolean }
  | { readonly form: 'word'; readonly words: WordSet; readonly optional: false };

/** One row of the table from which checking, completion, hover, highlighting and the language reference are derived. */
export interface Label {
  readonly value: Form;
  /** `list`: several values with commas. */
  readonly list: boolean;
  /** How often the label may stand in one declaration: once, once per argument, or any number of times. */
  readonly stands: 'once' | 'once-per-argument' | 'often';
  readonly argument?: Argument;
  /** What the label is for, in one or two sentences of our own. */
  readonly doc: string;
}

type Row<F extends Form> = { readonly value: F; readonly list: false; readonly stands: 'once'; readonly doc: string };
type Many<L extends Label> = Omit<L, 'list'> & { readonly list: true };
type Often<L extends Label> = Omit<L, 'stands'> & { readonly stands: 'often' };

const row = <const F extends Form>(value: F, doc: string): Row<F> => ({ value, list: false, stands: 'once', doc });

export const text = (doc: string) => row({ form: 'text' }, doc);
export const word = <const W extends WordSet>(words: W, doc: string) => row({ form: 'word', words }, doc);
export const ref = <const K extends readonly string[]>(kinds: K, doc: string) => row({ form: 'name', kinds }, doc);
export const refOrText = <const K extends readonly string[]>(kinds: K, doc: string) =>
  row({ form: 'name-or-text', kinds }, doc);
export const duration = (doc: string) => row({ form: 'quantity', of: 'time' }, doc);
export const quantity = (doc: string) => row({ form: 'quantity', of: 'anything' }, doc);
export const comparison = (doc: string) => row({ form: 'comparison' }, doc);
export const date = (doc: string) => row({ form: 'date' }, doc);
export const range = (doc: string) => row({ form: 'range' }, doc);
export const rhythm = (doc: string) => row({ form: 'rhythm' }, doc);
export const yesNo = (doc: string) => row({ form: 'yes-no' }, doc);
export const emotion = (doc: string) => row({ form: 'emotion' }, doc);
export const threshold = (doc: string) => row({ form: 'threshold' }, doc);

/** The same label with a list of values. */
export const many = <L extends Label>(label: L): Many<L> => ({ ...label, list: true });

/** The same label, allowed to stand any number of times. */
export const often = <L extends Label>(label: L): Often<L> => ({ ...label, stands: 'often' });

type RoleArgument = { readonly form: 'name'; readonly kinds: readonly ['role']; readonly optional: true };
type WordArgument<W extends WordSet> = { readonly form: 'word'; readonly words: W; readonly optional: false };

/** The same label with a role's name before the colon, which may be left out; it may stand several times. */
export const byRole = <L extends Label>(label: L): Often<L> & { readonly argument: RoleArgument } => ({
  ...label,
  stands: 'often',
  argument: { form: 'name', kinds: ['role'], optional: true },
});

/** The same label with a word before the colon, once for each word. */
export const per = <const W extends WordSet, L extends Label>(
  words: W,
  label: L,
): Omit<L, 'stands'> & { readonly stands: 'once-per-argument'; readonly argument: WordArgument<W> } => ({
  ...label,
  stands: 'once-per-argument',
  argument: { form: 'word', words, optional: false },
});

/** A set of words from a table that explains each of its entries. */
export function explained<W extends string>(table: Readonly<Record<W, { readonly explanation: string }>>): WordSet<W> {
  const entries = Object.entries<{ readonly explanation: string }>(table);
  return Object.fromEntries(entries.map(([name, entry]) => [name, entry.explanation])) as WordSet<W>;
}

type ValueOfForm<F extends Form> = F extends { form: 'text' }
  ? Text
  : F extends { form: 'word'; words: infer W }
    ? Word<keyof W & string>
    : F extends { form: 'name'; kinds: readonly (infer K extends string)[] }
      ? Ref<K>
      : F extends { form: 'name-or-text'; kinds: readonly (infer K extends string)[] }
        ? Ref<K> | Text
        : F extends { form: 'quantity' }
          ? Quantity
          : F extends { form: 'comparison' }
            ? Comparison
            : F extends { form: 'date' }
              ? Day
              : F extends { form: 'range' }
                ? Span
                : F extends { form: 'rhythm' }
                  ? Rhythm
                  : F extends { form: 'yes-no' }
                    ? YesNo
                    : F extends { form: 'emotion' }
                      ? Emotion
                      : Threshold;

type ArgumentOf<A> = A extends { form: 'name'; kinds: readonly (infer K extends string)[] }
  ? Ref<K>
  : A extends { form: 'word'; words: infer W }
    ? Word<keyof W & string>
    : never;

/** What a declaration holds for a label: a value, nothing, or a list in the order of the text. */
export type FieldOf<L extends Label> = L extends { argument: infer A }
  ? readonly Argued<ArgumentOf<A>, ValueOfForm<L['value']>>[]
  : L extends { list: true } | { stands: 'often' }
    ? readonly ValueOfForm<L['value']>[]
    : ValueOfForm<L['value']> | undefined;

/** Re-exported for labels whose words are the standards'. */
export type { EmotionWord, Principle };
