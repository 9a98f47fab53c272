import type { ClauseNumber } from './clauses.ts';
import { namesOf } from './names.ts';

/** The columns of Table 1: the elements of ISO 23592 that ISO/TS 24082 works out in detail. */
export const table1Columns = ['7.3.1', '7.3.2', '7.3.3'] as const satisfies readonly ClauseNumber<'23592:2021'>[];

export type Table1Column = (typeof table1Columns)[number];

/** The rows of Table 1 with the elements that each of them serves. */
export const table1 = {
  '4.2': ['7.3.1', '7.3.2'],
  '4.3': ['7.3.1', '7.3.2'],
  '4.4': ['7.3.1', '7.3.2', '7.3.3'],
  '4.5': ['7.3.1', '7.3.2', '7.3.3'],
  '5.2': ['7.3.1', '7.3.2', '7.3.3'],
  '5.3': ['7.3.1'],
  '5.4': ['7.3.1', '7.3.2'],
  '5.5': ['7.3.2', '7.3.3'],
  '5.6': ['7.3.2', '7.3.3'],
  '5.7': ['7.3.1', '7.3.2', '7.3.3'],
} as const satisfies { readonly [Row in ClauseNumber<'24082:2021'>]?: readonly Table1Column[] };

export type Table1Row = keyof typeof table1;

export const table1Rows = namesOf(table1);

/** The rows of Table 1 that serve an element. */
export function rowsServing(element: Table1Column): readonly Table1Row[] {
  return table1Rows.filter((row) => (table1[row] as readonly Table1Column[]).includes(element));
}
