import { readCases } from '../../../workshop/src/findings/cases.ts';

/** The texts of the cases of all findings, without their marks. */
export const findingCases: readonly string[] = readCases().byRule.flatMap(({ cases }) =>
  cases.flatMap(({ files }) => files.map(({ text }) => text)),
);
