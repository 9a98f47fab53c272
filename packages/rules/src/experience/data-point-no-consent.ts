import { type Edit, type Fix, has, headOf, type Node } from '@dfes/model';
import { listing, type Said, say } from '@dfes/wording';
import { type Hit, rule } from '../rule.ts';
import { called } from '../words.ts';

export const dataPointNoConsent = rule({
  code: 'data-point-no-consent',
  clauses: ['5.5.4'],
  basis: 'heuristic',
  severity: 'info',
  summary: 'A personal data point has no purpose or no consent.',
  why: 'What is known about a person is lent by them. Data protection law in many places asks on what ground and to what end it is kept; whatever the law, people are delighted by a service that remembers only as long as they know why it does. This is no legal advice.',
  check: { each: { 'data-point': unfounded } },
});

type Ground = 'purpose' | 'consent';

const drafts: Readonly<Record<Ground, string>> = {
  purpose: '"${1:What it may be used for}"',
  consent: '${2:explicit}',
};

function* unfounded(dataPoint: Node<'data-point'>): Iterable<Hit> {
  if (!dataPoint.says.personal?.yes) return;
  const missing: readonly Ground[] = (['purpose', 'consent'] as const).filter((ground) => !has(dataPoint, ground));
  const refused = dataPoint.says.consent?.word === 'none';
  if (missing.length === 0 && !refused) return;
  const lacks = refused ? [...missing, 'consent'] : missing;
  yield {
    at: headOf(dataPoint),
    message: say`${called(dataPoint)} is personal, but has no ${listing(lacks, 'or')}. Say what it may be used for and on what ground, so that customers can know it and agree.`,
    fixes: () => [foundation(dataPoint, missing)],
  };
}

function titleWhenRefused(missing: readonly Ground[]): Said {
  return missing.length === 0 ? say`Ask for consent` : say`Add ${listing(missing)} and ask for consent`;
}

function foundation(dataPoint: Node<'data-point'>, missing: readonly Ground[]): Fix {
  const added: Edit[] = missing.map((label) => ({ edit: 'add-label', node: dataPoint, label, value: drafts[label] }));
  const { consent } = dataPoint.says;
  const asked: Edit[] = consent?.word === 'none' ? [{ edit: 'replace', place: consent.place, text: 'explicit' }] : [];
  const title = asked.length === 0 ? say`Add ${listing(missing)}` : titleWhenRefused(missing);
  return { title, preferred: true, edits: [...added, ...asked] };
}
