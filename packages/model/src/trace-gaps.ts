import { listing, type Said, say } from '@dfes/wording';
import { cellsOf, hangsOnData } from './coverage.ts';
import { type Design, referrersBy } from './design.ts';
import { has, type Node } from './node.ts';

/** Why a chain does not go on at a declaration. */
export interface Gap {
  /** What is missing, said of the declaration as “it”. */
  readonly missing: Said;
  /** The author's reason, where it is left out on purpose. */
  readonly reason?: string;
}

/** What is missing for something to hang on a declaration; what `speaks` for itself elsewhere in the trace is left to it. */
export function gapsOnward(design: Design, node: Node, speaks: (other: Node) => boolean): readonly Gap[] {
  const lacksAll = (...labels: readonly string[]) =>
    !design.referrers(node).some(({ label }) => labels.includes(label));
  const when = (lacks: boolean, missing: Said): readonly Gap[] => (lacks ? [{ missing }] : []);
  switch (node.kind) {
    case 'persona':
    case 'segment':
      return when(node.children.length === 0, say`no need, expectation or desire is written inside it`);
    case 'need':
    case 'expectation':
    case 'desire': {
      const reason = node.says['out-of-scope']?.text;
      if (!lacksAll('serves', 'addresses')) return [];
      if (has(node, 'out-of-scope')) return [{ missing: say`it is out of scope`, ...(reason ? { reason } : {}) }];
      return [{ missing: say`no proposition or touchpoint serves it, and no challenge addresses it` }];
    }
    case 'insight':
      return when(lacksAll('from'), say`no challenge grows from it`);
    case 'challenge':
      return when(lacksAll('answers'), say`no value proposition answers it`);
    case 'value-proposition':
      return when(lacksAll('realises'), say`no touchpoint realises it`);
    case 'touchpoint':
      return [...withoutAdapting(design, node), ...when(!isMeasured(design, node), unmeasured)];
    case 'data-point': {
      const unused = lacksAll('when') && !has(node, 'feeds');
      return when(unused, say`nothing uses it: no adaptation hangs on it, and it feeds nothing`);
    }
    case 'adaptation': {
      const at = design.targets(node.says.at);
      const silent = at.length > 0 && !at.some((touchpoint) => speaks(touchpoint) || isMeasured(design, touchpoint));
      return when(silent, say`no metric measures a touchpoint where it is`);
    }
    default:
      return [];
  }
}

/** What is missing for a declaration to hang on something. */
export function gapsBack(design: Design, node: Node): readonly Gap[] {
  const lacks = (missing: Said, ...labels: readonly string[]): readonly Gap[] =>
    labels.some((label) => node.labels.has(label)) ? [] : [{ missing }];
  switch (node.kind) {
    case 'insight':
      return lacks(say`it supports no need, expectation or desire`, 'supports');
    case 'challenge':
      return lacks(say`no insight or need is behind it`, 'from', 'addresses');
    case 'value-proposition':
      return [
        ...lacks(say`it answers no challenge`, 'answers'),
        ...lacks(say`it serves no need, expectation or desire`, 'serves'),
      ];
    case 'journey':
      return lacks(say`it delivers no value proposition`, 'delivers');
    case 'touchpoint':
      return lacks(say`it realises no value proposition and serves no need`, 'realises', 'serves');
    case 'data-point':
      return lacks(say`it is at no touchpoint`, 'at');
    case 'adaptation': {
      const blind = hangsOnData(design, node) ? [] : [{ missing: say`no data point calls for it` }];
      return [...lacks(say`it is at no touchpoint`, 'at'), ...blind];
    }
    case 'metric':
      return lacks(say`it measures nothing`, 'measures');
    default:
      return [];
  }
}

const unmeasured = say`no metric measures it, nor a proposition that it realises`;

/** A touchpoint at which being adaptive is set aside needs neither data nor adaptations. */
function withoutAdapting(design: Design, touchpoint: Node<'touchpoint'>): readonly Gap[] {
  const parts = [
    ...(referrersBy(design, touchpoint, 'data-point', 'at').length === 0 ? [say`no data point is at it`] : []),
    ...(referrersBy(design, touchpoint, 'adaptation', 'at').length === 0 ? [say`no adaptation is at it`] : []),
  ];
  if (parts.length === 0 || cellsOf(design, touchpoint).adaptive.state !== 'not-applicable') {
    return parts.map((missing) => ({ missing }));
  }
  const aside = touchpoint.says['not-applicable'].find(({ argument }) => argument?.word === 'adaptive');
  return [{ missing: listing(parts), ...(aside ? { reason: aside.value.text } : {}) }];
}

function isMeasured(design: Design, touchpoint: Node<'touchpoint'>): boolean {
  const measured: readonly Node[] = [touchpoint, ...design.targets(touchpoint.says.realises)];
  return measured.some((node) => referrersBy(design, node, 'metric', 'measures').length > 0);
}
