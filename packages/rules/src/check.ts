import {
  byPlace,
  type Design,
  type Fragment,
  type Kind,
  type Node,
  type Suppression,
  statusOf,
  within,
} from '@dfes/model';
import type { Finding, Severities } from './finding.ts';
import type { Hit, Rule, Severity } from './rule.ts';
import { rules } from './rules.ts';

/** A hit before severities and suppressions are applied. */
interface Raw {
  readonly rule: Rule;
  readonly hit: Hit;
}

/** The findings of a project by document; documents without any are absent. */
export type Findings = ReadonlyMap<string, readonly Finding[]>;

/**
 * Everything the rules find in a design, with severities and suppressions applied. What is found in a document is
 * remembered by the design until something that it rests on changes; then the document gets a new list.
 */
export function check(design: Design, severities: Severities = {}): Findings {
  const settings: Settings = { severities, draft: statusOf(design) === 'draft' };
  const what = `findings ${settingsId(settings)}`;
  const whole = wholeHits(design);
  const found = new Map<string, readonly Finding[]>();
  for (const fragment of design.fragments) {
    const list = whole.has(fragment.uri)
      ? design.remember(fragment, `${what} with the whole`, () => {
          return judge(
            design,
            fragment,
            [...hitsIn(design, fragment), ...(wholeHits(design).get(fragment.uri) ?? [])],
            settings,
          );
        })
      : design.remember(fragment, what, () => judge(design, fragment, hitsIn(design, fragment), settings));
    if (list.length > 0) found.set(fragment.uri, list);
  }
  return found;
}

/** What decides how severe a finding is. */
interface Settings {
  readonly severities: Severities;
  readonly draft: boolean;
}

/** Settings are told apart by a number, since results are looked up by them for every document. */
function settingsId(settings: Settings): number {
  const written = JSON.stringify(settings);
  const known = settingsIds.get(written);
  if (known !== undefined) return known;
  settingsIds.set(written, settingsIds.size);
  return settingsIds.size - 1;
}

const settingsIds = new Map<string, number>();

/** The severity at which a rule speaks under some settings; `off` where it is silent. */
export function severityOf(rule: Rule, severities: Severities, draft: boolean): Severity | 'off' {
  const set = severities[rule.code];
  if (set !== undefined && set !== 'on') return set;
  if (rule.offByDefault && set === undefined) return 'off';
  return rule.absence && draft && rule.severity === 'warning' ? 'info' : rule.severity;
}

function judge(design: Design, fragment: Fragment, hits: readonly Raw[], settings: Settings): readonly Finding[] {
  const findings = hits.flatMap((raw) => findingOf(raw, settings) ?? []);
  // What is told of other files has to be told anew when their lines shift.
  for (const { related } of findings) for (const { place } of related) design.fragment(place.uri);
  const kept = findings.filter((finding) => !isSuppressed(finding, fragment));
  const unused = fragment.suppressions.filter((suppression) => isIdle(suppression, findings, settings));
  const idle = unusedRules.flatMap(({ rule, unused: word }) =>
    unused.flatMap((suppression) => findingOf({ rule, hit: word(suppression) }, settings) ?? []),
  );
  return [...kept, ...idle].sort((a, b) => byPlace(a.place, b.place) || (a.code < b.code ? -1 : 1));
}

function findingOf({ rule, hit }: Raw, { severities, draft }: Settings): Finding | undefined {
  const severity = severityOf(rule, severities, draft);
  if (severity === 'off') return undefined;
  const clauses = hit.clauses ?? rule.clauses;
  const none = () => [];
  return {
    code: rule.code,
    severity,
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

/** The hits of the rules about the whole project, by the document in which they stand. */
function wholeHits(design: Design): ReadonlyMap<string, readonly Raw[]> {
  return design.remember('the whole', 'hits', () => {
    const hits = wholeRules.flatMap(({ rule, whole }) =>
      design.remember('the whole', rule.code, () => Array.from(whole(design), (hit) => ({ rule, hit }))),
    );
    return Map.groupBy(hits, ({ hit }) => hit.at.uri);
  });
}

function hitsIn(design: Design, fragment: Fragment): readonly Raw[] {
  const found: Raw[] = [...design.remember(fragment, 'hits', () => hitsInFile(design, fragment))];
  for (const top of fragment.tops) found.push(...design.remember(top, 'hits', () => hitsWithin(design, top)));
  return found;
}

function hitsInFile(design: Design, fragment: Fragment): readonly Raw[] {
  const found: Raw[] = [];
  for (const { rule, file } of fileRules) for (const hit of file(fragment, design)) found.push({ rule, hit });
  for (const written of fragment.suppressions) {
    for (const { rule, suppression } of suppressionRules) {
      for (const hit of suppression(written, codes)) found.push({ rule, hit });
    }
  }
  return found;
}

function hitsWithin(design: Design, top: Node): readonly Raw[] {
  const found: Raw[] = [];
  for (const node of within(top)) {
    for (const { rule, each } of eachRules.get(node.kind) ?? []) {
      for (const hit of each(node, design)) found.push({ rule, hit });
    }
  }
  return found;
}

type EachFunction = (node: Node, design: Design) => Iterable<Hit>;

const codes = rules.map((rule) => rule.code);
const ruleByCode: ReadonlyMap<string, Rule> = new Map(rules.map((rule) => [rule.code, rule]));
const fileRules = rules.flatMap((rule) => ('file' in rule.check ? [{ rule, file: rule.check.file }] : []));
const wholeRules = rules.flatMap((rule) => ('whole' in rule.check ? [{ rule, whole: rule.check.whole }] : []));
const suppressionRules = rules.flatMap((rule) =>
  'suppression' in rule.check ? [{ rule, suppression: rule.check.suppression }] : [],
);
const unusedRules = rules.flatMap((rule) => ('unused' in rule.check ? [{ rule, unused: rule.check.unused }] : []));
const eachRules: ReadonlyMap<Kind, readonly { readonly rule: Rule; readonly each: EachFunction }[]> = Map.groupBy(
  rules.flatMap((rule) =>
    'each' in rule.check
      ? // A check is only ever called with nodes of the kind under which it stands.
        Object.entries(rule.check.each).map(([kind, each]) => ({
          rule,
          kind: kind as Kind,
          each: each as EachFunction,
        }))
      : [],
  ),
  ({ kind }) => kind,
);
