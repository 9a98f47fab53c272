import { has, headOf, type Node } from '@dfes/model';
import { needsEnabler } from '@dfes/standard';
import { say } from '@dfes/wording';
import { addLabel } from '../fixes.ts';
import { type Hit, rule } from '../rule.ts';
import { called } from '../words.ts';

export const levelWithoutEnabler = rule({
  code: 'level-without-enabler',
  clauses: ['5.6.2', '5.6.3'],
  basis: 'reading',
  severity: 'info',
  summary: 'A role or a co-creation is on one of the two higher levels, and nothing enables it.',
  why: 'Both clauses speak of encouraging: nobody anticipates, decides or co-creates because a document says so. The upper half of either scale needs something that makes it possible: authority, information, time for those who serve; choice, tools, company for customers.',
  check: { each: { role: unenabledRole, 'co-creation': unenabledCustomer } },
});

function* unenabledRole(role: Node<'role'>): Iterable<Hit> {
  const level = role.says.centricity?.word;
  if (!level || !needsEnabler(level) || has(role, 'enablers')) return;
  yield {
    at: headOf(role),
    clauses: ['5.6.2'],
    message: say`${called(role)} is to be ${level}, but nothing enables it. Say in \`enablers\` what this role is given: authority, information, training, time, tools or recognition.`,
    fixes: () => [addLabel(role, 'enablers', '${1:authority, information}', say`Add enablers`)],
  };
}

function* unenabledCustomer(made: Node<'co-creation'>): Iterable<Hit> {
  const level = made.says.participation?.word;
  if (!level || !needsEnabler(level) || has(made, 'enablers')) return;
  yield {
    at: headOf(made),
    clauses: ['5.6.3'],
    message: say`In ${called(made)} customers are to take part as far as \`${level}\`, but nothing enables them to. Say in \`enablers\` what they are given: information, tools, choice, an incentive or company.`,
    fixes: () => [addLabel(made, 'enablers', '${1:information, choice}', say`Add enablers`)],
  };
}
