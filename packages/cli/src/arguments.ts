import { parseArgs } from 'node:util';
import { nearest } from '@dfes/model';
import { UsageError } from './usage-error.ts';

export type Option =
  | {
      readonly type: 'string';
      readonly short?: string;
      /** What the value is, as help shows it: `FILE`. */
      readonly value: string;
      readonly summary: string;
      /** The values that there are, where they are counted. */
      readonly words?: readonly string[];
      readonly default?: string;
    }
  | { readonly type: 'boolean'; readonly short?: string; readonly summary: string };

/** Options by their long names. */
export type Options = Readonly<Record<string, Option>>;

type WordOf<O> = O extends { readonly words: readonly (infer W)[] } ? W : string;
type ValueOf<O extends Option> = O extends { readonly type: 'boolean' }
  ? boolean
  : WordOf<O> | (O extends { readonly default: string } ? never : undefined);

/** What a call says for each option. */
export type Values<O extends Options> = { readonly [K in keyof O]: ValueOf<O[K]> };

/** Reads the arguments of a command by its options; what is wrong with them is a `UsageError` that says what is right. */
export function parseArguments<O extends Options>(
  args: readonly string[],
  options: O,
): { readonly values: Values<O>; readonly positionals: readonly string[] } {
  const { tokens, positionals } = parseArgs({
    args: [...args],
    options: Object.fromEntries(
      Object.entries(options).map(([name, { type, short }]) => [name, withShort(type, short)]),
    ),
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const values: Record<string, string | boolean | undefined> = {};
  for (const [name, option] of Object.entries(options)) {
    values[name] = option.type === 'boolean' ? false : option.default;
  }
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const option = Object.hasOwn(options, token.name) ? options[token.name] : undefined;
    if (!option) throw unknownOption(token.rawName, options);
    values[token.name] = option.type === 'boolean' ? yes(token) : argumentOf(token, option);
  }
  // Every option has got the value that its entry in the table calls for.
  return { values: values as Values<O>, positionals };
}

interface OptionToken {
  readonly rawName: string;
  readonly value?: string | undefined;
  readonly inlineValue?: boolean | undefined;
}

function withShort(type: Option['type'], short: string | undefined) {
  return short === undefined ? { type } : { type, short };
}

function yes({ rawName, value }: OptionToken): true {
  if (value !== undefined) throw new UsageError(`\`${rawName}\` takes no value.`);
  return true;
}

function argumentOf(token: OptionToken, option: Option & { readonly type: 'string' }): string {
  const { rawName, value, inlineValue } = token;
  const isOption = value?.startsWith('-') && value !== '-' && !inlineValue;
  if (value === undefined || value === '' || isOption) {
    throw new UsageError(`\`${rawName}\` needs a value: \`${rawName} ${option.words?.[0] ?? option.value}\`.`);
  }
  if (option.words && !option.words.includes(value)) {
    const meant = nearest(value, option.words);
    throw new UsageError(
      `\`${rawName}\` does not know \`${value}\`; ${meant ? `did you mean \`${meant}\`?` : `it is one of ${option.words.join(', ')}.`}`,
    );
  }
  return value;
}

function unknownOption(written: string, options: Options): UsageError {
  const meant = nearest(written.replace(/^-+/u, ''), [...Object.keys(options), 'help', 'version']);
  return new UsageError(`There is no option \`${written}\`${meant ? `; did you mean \`--${meant}\`?` : '.'}`);
}
