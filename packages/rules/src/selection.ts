import type { Design, Fragment, Kind, Node, Suppression } from '@dfes/model';
import type { Severities } from './finding.ts';
import type { Hit, Rule, Severity } from './rule.ts';
import { rules } from './rules.ts';

/** A rule with its check, of one sort. */
type With<C> = readonly (C & { readonly rule: Rule })[];

/** The rules that some settings don't switch off, by what they look at. */
export interface Selection {
  /** Tells it from other selections. */
  readonly id: number;
  readonly each: ReadonlyMap<Kind, With<{ readonly each: (node: Node, design: Design) => Iterable<Hit> }>>;
  readonly file: With<{ readonly file: (fragment: Fragment, design: Design) => Iterable<Hit> }>;
  readonly whole: With<{ readonly whole: (design: Design) => Iterable<Hit> }>;
  readonly suppression: With<{
    readonly suppression: (suppression: Suppression, codes: readonly string[]) => Iterable<Hit>;
  }>;
  readonly unused: With<{ readonly unused: (suppression: Suppression) => Hit }>;
}

/** The severity at which a rule speaks under some settings; `off` where it is silent. */
export function severityOf(rule: Rule, severities: Severities, draft: boolean): Severity | 'off' {
  const set = severities[rule.code];
  if (set !== undefined && set !== 'on') return set;
  if (rule.offByDefault && set === undefined) return 'off';
  return rule.absence && draft && rule.severity === 'warning' ? 'info' : rule.severity;
}

/** The rules that run under some settings. Settings change rarely: what has been selected is kept. */
export function selectionFor(severities: Severities): Selection {
  const running = rules.filter((rule) => severityOf(rule, severities, false) !== 'off');
  const codes = running.map(({ code }) => code).join();
  let selection = selections.get(codes);
  if (!selection) {
    selection = select(running, selections.size);
    selections.set(codes, selection);
  }
  return selection;
}

const selections = new Map<string, Selection>();

function select(running: readonly Rule[], id: number): Selection {
  const each = running.flatMap((rule) =>
    'each' in rule.check
      ? // A check is only ever called with declarations of the kind under which it stands.
        Object.entries(rule.check.each).map(([kind, check]) => ({
          rule,
          kind: kind as Kind,
          each: check as (node: Node, design: Design) => Iterable<Hit>,
        }))
      : [],
  );
  return {
    id,
    each: Map.groupBy(each, ({ kind }) => kind),
    file: running.flatMap((rule) => ('file' in rule.check ? [{ rule, file: rule.check.file }] : [])),
    whole: running.flatMap((rule) => ('whole' in rule.check ? [{ rule, whole: rule.check.whole }] : [])),
    suppression: running.flatMap((rule) =>
      'suppression' in rule.check ? [{ rule, suppression: rule.check.suppression }] : [],
    ),
    unused: running.flatMap((rule) => ('unused' in rule.check ? [{ rule, unused: rule.check.unused }] : [])),
  };
}
