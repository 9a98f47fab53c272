import { type Kind, kinds, type Label, labelOf, termsAt, wordsOf } from '@dfes/model';
import { type ClauseReference, editions, findClause, type Principle, principles, terms } from '@dfes/standard';
import { english, inWords, known, say, type Wording } from '@dfes/wording';
import { takes } from '../../reading/takes.ts';
import { paragraphs } from './markdown.ts';

/** What the words of the language mean, as Markdown: hover and completion say the same. */

export function explainKind(kind: Kind, wording = english): string {
  const { doc, clause } = kinds[kind];
  return paragraphs(`**${kind}**`, inWords(known(doc), wording), ...termsBehind(kind, wording), cite(clause));
}

export function explainLabel(kind: Kind, name: string, label: Label, wording = english): string {
  const principle = principleNamed(name);
  return paragraphs(
    `**${name}** · ${kind}`,
    inWords(known(label.doc), wording),
    principle && inWords(known(principle.explanation), wording),
    ...termsBehind(kind, wording, name),
    inWords(say`Takes ${takes(label)}.`, wording),
    cite(principle?.clause ?? clauseOf(kind, name)),
  );
}

/** A word that a label of this kind takes, or that the kind is named by. */
export function explainWord(word: string, kind: Kind, label: string | undefined, wording = english): string {
  const principle = principleNamed(word);
  const row = label === undefined ? undefined : labelOf(kind, label);
  const meaning = row ? meaningOf(word, row) : principle?.explanation;
  return paragraphs(
    `**${word}** · ${label ?? kind}`,
    meaning && inWords(known(meaning), wording),
    row && inWords(known(row.doc), wording),
    ...termsBehind(kind, wording, label, word),
    cite(principle?.clause ?? clauseOf(kind, label)),
  );
}

/** What a word means behind a label, or before its colon. */
export function meaningOf(word: string, label: Label): string | undefined {
  return { ...wordsOf(label.value), ...(label.argument ? wordsOf(label.argument) : {}) }[word];
}

/** The number and title of a clause, as it is cited in full. */
export function cite(reference: ClauseReference): string {
  const clause = findClause(reference);
  if (!clause) return reference;
  const { designation } = editions[clause.edition];
  const title = clause.title === clause.number ? '' : `, ${clause.title}`;
  return `${designation}, ${clause.number}${title}`;
}

/** The clause that a label of a kind answers: the kind's, where the label has none of its own. */
function clauseOf(kind: Kind, label: string | undefined): ClauseReference {
  return (label === undefined ? undefined : clausesOfLabels[label]) ?? kinds[kind].clause;
}

const clausesOfLabels: Readonly<Record<string, ClauseReference>> = {
  level: 'Introduction',
  'covered-elsewhere': 'Introduction',
  delight: '3.2',
  coverage: '4.1',
  emotion: '4.2',
  kano: 'Annex B',
  'design-thinking': 'Annex A',
  centricity: '5.6.2',
  participation: '5.6.3',
};

function principleNamed(name: string) {
  return Object.hasOwn(principles, name) ? principles[name as Principle] : undefined;
}

/** The terms of the standards and of the field behind a word of the language, each with its clause. */
function termsBehind(kind: Kind, wording: Wording, label?: string, word?: string): readonly string[] {
  return termsAt(kind, label, word).map((term) => {
    const { clause, explanation } = terms[term];
    return `*${term}* (${clause}): ${inWords(known(explanation), wording)}`;
  });
}
