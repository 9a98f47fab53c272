import {
  type Argued,
  type Argument as ArgumentForm,
  type Comparison,
  type Label,
  type Operator,
  type Place,
  type Quantity,
  type Ref,
  type Value,
  type Word,
  wordsOf,
} from '@dfes/model';
import type { EmotionWord, Principle } from '@dfes/standard';
import type * as ast from '../generated/ast.ts';
import { textOf } from '../reading/scan-text.ts';
import { units } from '../reading/units.ts';
import type { Words } from './words.ts';

/** What a property of the syntax tree says, value by value; what can't be read is left out. */
export function valuesOf(property: ast.Property, label: Label, words: Words): readonly Value[] {
  return property.values.flatMap((value) => valueIn(value, label, words) ?? []);
}

/** The same, each value with the argument before the colon. */
export function arguedValuesOf(
  property: ast.Property,
  label: Label,
  words: Words,
): readonly Argued<Ref | Word, Value>[] {
  const argument = property.argument && label.argument && argumentOf(property.argument, label.argument, words);
  return valuesOf(property, label, words).map((value) => (argument ? { argument, value } : { value }));
}

function argumentOf(argument: ast.Argument, form: ArgumentForm, words: Words): Ref | Word | undefined {
  const place = words.placeOfNode(argument);
  const kinds = form.form === 'name' ? form.kinds : [];
  if (argument.$type === 'NameValue') return refOf(argument, words, kinds, place);
  const word = words.find(argument, 'WORD')?.text ?? '';
  // What is near to none of the words has been reported, and says nothing.
  return Object.hasOwn(wordsOf(form), word) ? { form: 'word', word, place } : undefined;
}

function valueIn(value: ast.Value, label: Label, words: Words): Value | undefined {
  const place = words.placeOfNode(value);
  switch (value.$type) {
    case 'TextValue':
      return { form: 'text', text: textOf(words.find(value, 'TEXT')?.text ?? ''), place };
    case 'WordValue':
      return wordOf(words.find(value, 'WORD')?.text ?? '', label, place);
    case 'NameValue':
      return refOf(value, words, kindsOf(label), place);
    case 'Quantity':
      return quantityOf(value, words, place);
    case 'Comparison':
      return comparisonOf(value, words, place);
    case 'Threshold': {
      const { operator, number } = comparisonOf(value, words, place);
      const principle = (words.find(value, 'PRINCIPLE')?.text ?? '') as Principle;
      return { form: 'threshold', principle, operator, percent: number, place };
    }
    case 'DateValue':
      return value.to === undefined
        ? dayOf(value.from, label, place)
        : { form: 'range', from: value.from, to: value.to, place };
    case 'Rhythm':
      return { form: 'rhythm', every: quantityOf(value, words, place), place };
    case 'Emotion':
      return emotionOf(value, words, place);
    case 'Unread':
      return undefined;
  }
}

function wordOf(word: string, label: Label, place: Place): Value {
  return label.value.form === 'yes-no' ? { form: 'yes-no', yes: word === 'yes', place } : { form: 'word', word, place };
}

function dayOf(date: string, label: Label, place: Place): Value {
  const day = { form: 'date', date, place } as const;
  return label.value.form === 'rhythm' ? { form: 'rhythm', on: day, place } : day;
}

function refOf(value: ast.NameValue, words: Words, kinds: readonly string[], place: Place): Ref {
  const written = words.find(value, 'REFERENCE')?.text ?? '';
  const name = textOf(written).normalize('NFC');
  return { form: 'name', name, kinds, place, ...(value.name === textOf(value.name) ? {} : { quoted: true }) };
}

function kindsOf(label: Label): readonly string[] {
  return label.value.form === 'name' || label.value.form === 'name-or-text' ? label.value.kinds : [];
}

type Measured = ast.Quantity | ast.Comparison | ast.Threshold | ast.Rhythm;

function quantityOf(value: Measured, words: Words, place: Place): Quantity {
  const number = words.find(value, 'NUMBER')?.text ?? '0';
  const unit = words.find(value, 'UNIT')?.text ?? '';
  return { form: 'quantity', number: Number(number.replace('−', '-')), unit: units[unit] ?? textOf(unit), place };
}

function comparisonOf(value: ast.Comparison | ast.Threshold, words: Words, place: Place): Comparison {
  const operator = (words.find(value, 'OPERATOR')?.text ?? '>=') as Operator;
  return { ...quantityOf(value, words, place), form: 'comparison', operator };
}

function emotionOf(value: ast.Emotion, words: Words, place: Place): Value {
  const level = Number((words.find(value, 'LEVEL')?.text ?? '0').replace('−', '-'));
  const word = words.find(value, 'MOOD')?.text as EmotionWord | undefined;
  const quote = words.find(value, 'TEXT');
  return { form: 'emotion', level, ...(word ? { word } : {}), ...(quote ? { quote: textOf(quote.text) } : {}), place };
}
