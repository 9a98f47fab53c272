import { inWords } from '@dfes/wording';
import { describe, expect, test } from 'vitest';
import { type Comparison, meets, type Operator, type Quantity, quantityText, totalTime } from '../src/index.ts';

const place = { uri: 'file:///a.dfes', start: 0, end: 0 };
const quantity = (number: number, unit: string): Quantity => ({ form: 'quantity', number, unit, place });
const target = (operator: Operator, number: number, unit: string): Comparison => ({
  form: 'comparison',
  operator,
  number,
  unit,
  place,
});

describe('a quantity as people read it', () => {
  test.each([
    [11, 'min', '11 min'],
    [1, 'day', '1 day'],
    [3, 'day', '3 days'],
    [0.5, 'year', '0.5 years'],
    [4.5, 'of 5', '4.5 of 5'],
    [86, '%', '86 %'],
  ])('%d %s', (number, unit, text) => expect(inWords(quantityText({ number, unit }))).toBe(text));
});

describe('how long several take together', () => {
  test.each([
    ['50 min and 40 min', [quantity(50, 'min'), quantity(40, 'min')], '1 h 30 min'],
    ['only the two largest units are told', [quantity(1, 'day'), quantity(90, 'min')], '1 day 1 h'],
    ['a month has no fixed length', [quantity(1, 'month'), quantity(5, 'min')], undefined],
    ['a share is no time', [quantity(80, '%')], undefined],
    ['nothing takes no time', [], undefined],
  ])('%s', (_, quantities, text) => {
    const total = totalTime(quantities);
    expect(total && inWords(total)).toBe(text);
  });
});

describe('a result and its target', () => {
  test.each([
    ['as much as aimed for', quantity(80, '%'), target('>=', 80, '%'), true],
    ['less than aimed for', quantity(79, '%'), target('>=', 80, '%'), false],
    ['in another unit of time', quantity(90, 's'), target('<=', 2, 'min'), true],
    ['the same time in another unit', quantity(120, 's'), target('=', 2, 'min'), true],
    ['not more than as much', quantity(80, '%'), target('>', 80, '%'), false],
    ['units that can’t be compared', quantity(80, '%'), target('>=', 4, 'of 5'), undefined],
  ])('%s', (_, result, aim, met) => expect(meets(result, aim)).toBe(met));
});
