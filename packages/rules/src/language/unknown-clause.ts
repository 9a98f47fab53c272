import { kindNames, type Node, nearest, type Text } from '@dfes/model';
import { citeClause, clausesOf, findClause, homeEdition, isClause } from '@dfes/standard';
import { say } from '@dfes/wording';
import { type Hit, rule } from '../rule.ts';
import { replaceFix } from './replace.ts';

export const unknownClause = rule({
  code: 'unknown-clause',
  clauses: [],
  basis: 'language',
  severity: 'error',
  summary: 'A text behind `clause` that names no clause of the two standards.',
  why: 'What a declaration answers in the standards is shown with it and counted in the report; a number that is in neither of them can’t be.',
  check: { each: Object.fromEntries(kindNames.map((kind) => [kind, unknownClauses])) },
});

function* unknownClauses(node: Node): Iterable<Hit> {
  for (const clause of node.says.clause) {
    if (isClause(clause.text)) continue;
    const meant = nearestClause(clause);
    yield {
      at: clause.place,
      message:
        meant === undefined
          ? say`“${clause.text}” is no clause of ISO/TS 24082:2021 or, with \`23592\` in front, of ISO 23592:2021. Write its number, such as "5.4.2", "Annex B" or "23592 7.3.1".`
          : say`“${clause.text}” is no clause of ISO/TS 24082:2021 or, with \`23592\` in front, of ISO 23592:2021; did you mean "${meant}"?`,
      ...(meant === undefined ? {} : { fixes: () => [replaceFix(clause.place, `"${meant}"`)] }),
    };
  }
}

/** Of a number the clause that would hold it; of an annex the one that is written most alike. */
function nearestClause({ text }: Text): string | undefined {
  const parts = text.split('.');
  const holding = parts.map((_, count) => findClause(parts.slice(0, count).join('.'))).findLast((clause) => clause);
  if (holding) return citeClause(holding);
  const annexes = clausesOf(homeEdition).filter(({ number }) => /^[A-Z]/u.test(number));
  return nearest(text, annexes.map(citeClause));
}
