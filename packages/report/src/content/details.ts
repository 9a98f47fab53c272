import {
  type Argued,
  type Design,
  type Kind,
  type LabelName,
  type Node,
  quantityText,
  type Ref,
  targetText,
  type Value,
  type Word,
} from '@dfes/model';
import { listing, say, sequence, type Words } from '@dfes/wording';
import type { Fact } from './report.ts';
import { called, plain } from './words.ts';

/** What a reader wants to know of a declaration besides its title, kind by kind. */
const telling: { readonly [K in Kind]: readonly LabelName<K>[] } = {
  design: ['objective', 'scope'],
  organization: ['vision', 'mission', 'strategy'],
  plan: ['objective', 'scope', 'team', 'schedule', 'resources', 'stakeholders', 'review'],
  segment: ['size'],
  persona: ['segment', 'basis', 'context'],
  need: ['kano', 'strength'],
  expectation: ['kano', 'strength'],
  desire: ['kano', 'strength'],
  insight: ['method', 'source', 'supports'],
  challenge: ['for', 'from', 'addresses'],
  'value-proposition': ['for', 'answers', 'serves', 'outcome', 'differs', 'aligns'],
  touchpoint: ['channel', 'role', 'realises', 'emotion'],
  'data-point': ['at', 'captures', 'how', 'feeds', 'consent'],
  adaptation: ['at', 'when', 'change', 'mode'],
  journey: ['for', 'scenario', 'state', 'delivers', 'review'],
  stage: ['goal'],
  step: ['touchpoint', 'emotion', 'participation'],
  'fail-point': ['impact', 'recovery'],
  role: ['lane', 'centricity', 'enablers'],
  'co-creation': ['at', 'phase', 'actors', 'participation', 'output'],
  evaluation: ['perspective', 'method', 'result', 'decision'],
  metric: ['measures', 'type', 'target', 'result', 'method'],
  capability: ['have', 'action'],
  principle: ['shown-by'],
};

/** What the labels say that a reader wants to know of, or some others. */
export function detailsOf(
  design: Design,
  node: Node,
  labels: readonly string[] = telling[node.kind],
): readonly Fact<Words>[] {
  return labels.flatMap((label) => {
    const text = saidOf(design, node, label);
    return text === '' ? [] : [{ name: label.replaceAll('-', ' '), text }];
  });
}

/** What a label says, as a person would; empty where it says nothing that can be read. */
export function saidOf(design: Design, node: Node, label: string): Words {
  const field = (node.says as Readonly<Record<string, Item | readonly Item[] | undefined>>)[label];
  if (field === undefined) return '';
  const items = Array.isArray(field) ? (field as readonly Item[]) : [field as Item];
  const texts = items.map((item) => {
    if (!('value' in item)) return textOf(design, item);
    const behind = textOf(design, item.value);
    return item.argument ? say`${textOf(design, item.argument)}: ${behind}` : behind;
  });
  if (texts.length === 0) return '';
  return items.some((item) => 'value' in item) ? sequence(texts, '; ') : listing(texts);
}

/** What stands behind a label, or one of the values that stand there. */
type Item = Value | Argued<Ref | Word, Value>;

function textOf(design: Design, value: Value): Words {
  switch (value.form) {
    case 'text':
      return plain(value.text);
    case 'word':
      return value.word;
    case 'name': {
      const named = design.targets(value as Ref<Kind>);
      return named.length > 0 ? listing(named.map(called), 'or') : value.name;
    }
    case 'quantity':
      return quantityText(value);
    case 'comparison':
      return targetText(value);
    case 'date':
      return value.date;
    case 'range':
      return say`${value.from} to ${value.to}`;
    case 'rhythm':
      return value.every ? say`every ${quantityText(value.every)}` : (value.on?.date ?? '');
    case 'yes-no':
      return value.yes ? say`yes` : say`no`;
    case 'emotion': {
      const level = `${value.level > 0 ? '+' : value.level < 0 ? '−' : ''}${Math.abs(value.level)}`;
      return [level, value.word, value.quote && `“${plain(value.quote)}”`].filter(Boolean).join(' ');
    }
    case 'threshold':
      return sequence(
        [value.principle, targetText({ ...value, form: 'comparison', number: value.percent, unit: '%' })],
        ' ',
      );
  }
}
