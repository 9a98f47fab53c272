import { byPlace, type Design, type Fragment, type Suppression, statusOf } from '@dfes/model';
import type { Finding, Severities } from './finding.ts';
import { hitsIn, hitsInWhole, type Raw } from './hits.ts';
import type { Rule } from './rule.ts';
import { rules } from './rules.ts';
import { type Selection, selectionFor, severityOf } from './selection.ts';

/** The findings of a project by document; documents without any are absent. */
export type Findings = ReadonlyMap<string, readonly Finding[]>;

/** What decides which findings there are, and how severe. */
interface Settings {
  readonly severities: Severities;
  readonly draft: boolean;
  readonly selection: Selection;
}

/**
 * Everything the rules find in a design, with severities and suppressions applied. What is found in a document is
 * remembered by the design until something that it rests on changes; then the document gets a new list.
 */
export function check(design: Design, severities: Severities = {}): Findings {
  const findingsIn = checkEach(design, severities);
  const lists = design.fragments.map(({ uri }) => [uri, findingsIn(uri)] as const);
  return new Map(lists.filter(([, list]) => list.length > 0));
}

/** The same for one document after the other, for whoever can't wait for all of them. */
export function checkEach(design: Design, severities: Severities): (uri: string) => readonly Finding[] {
  const settings = { severities, draft: statusOf(design) === 'draft', selection: selectionFor(severities) };
  const what = `findings ${idOf(settings)}`;
  const whole = hitsInWhole(design, settings.selection);
  return (uri) => {
    const fragment = design.fragment(uri);
    if (!fragment) return [];
    return whole.has(uri)
      ? design.remember(fragment, `${what} with the whole`, () => judge(design, fragment, settings, true))
      : design.remember(fragment, what, () => judge(design, fragment, settings, false));
  };
}

/** Settings are told apart by a number, since results are looked up by them for every document. */
function idOf({ severities, draft }: Settings): number {
  const written = JSON.stringify([severities, draft]);
  const known = ids.get(written);
  if (known !== undefined) return known;
  ids.set(written, ids.size);
  return ids.size - 1;
}

const ids = new Map<string, number>();

function judge(design: Design, fragment: Fragment, settings: Settings, withWhole: boolean): readonly Finding[] {
  const { selection } = settings;
  const about = withWhole ? (hitsInWhole(design, selection).get(fragment.uri) ?? []) : [];
  const findings = [...hitsIn(design, fragment, selection), ...about].map((raw) => findingOf(raw, settings));
  // What is told of other files has to be told anew when their lines shift.
  for (const { related } of findings) for (const { place } of related) design.fragment(place.uri);
  const kept = findings.filter((finding) => !isSuppressed(finding, fragment));
  const unused = fragment.suppressions.filter((suppression) => isIdle(suppression, findings, settings));
  const idle = selection.unused.flatMap(({ rule, unused: word }) =>
    unused.map((suppression) => findingOf({ rule, hit: word(suppression) }, settings)),
  );
  return [...kept, ...idle].sort((a, b) => byPlace(a.place, b.place) || (a.code < b.code ? -1 : 1));
}

function findingOf({ rule, hit }: Raw, { severities, draft }: Settings): Finding {
  const severity = severityOf(rule, severities, draft);
  const clauses = hit.clauses ?? rule.clauses;
  return {
    code: rule.code,
    // Only rules that are not off have been run.
    severity: severity === 'off' ? rule.severity : severity,
    clauses,
    clause: clauses.join(', '),
    basis: rule.basis,
    place: hit.at,
    message: hit.message,
    related: hit.related ?? [],
    fixes: hit.fixes ?? none,
    rule,
  };
}

const none = () => [];

/** Whether a `dfes-ignore` comment with a reason speaks of this finding. */
function isSuppressed(finding: Finding, fragment: Fragment): boolean {
  return fragment.suppressions.some((suppression) => meets(suppression, finding));
}

function meets(suppression: Suppression, finding: Finding): boolean {
  const { line, reason, rule } = suppression;
  return reason !== '' && rule === finding.code && line.start <= finding.place.start && finding.place.start <= line.end;
}

/** A suppression that is well formed and of a rule that is on, but meets nothing. */
function isIdle(suppression: Suppression, findings: readonly Finding[], { severities }: Settings): boolean {
  const named = ruleByCode.get(suppression.rule);
  if (!named || suppression.reason === '' || severityOf(named, severities, false) === 'off') return false;
  return !findings.some((finding) => meets(suppression, finding));
}

const ruleByCode: ReadonlyMap<string, Rule> = new Map(rules.map((rule) => [rule.code, rule]));
