import { type ESTree, parseSync, Visitor } from 'vite';

/** What a source says to people. */
export interface SaidIn {
  /** The English texts, with `{0}` where values stand. */
  readonly texts: readonly string[];
  /** What is handed over otherwise than as a literal, so that no translation could be looked up. */
  readonly unreadable: readonly string[];
}

/**
 * Reads a source for what passes through a translation: `l10n.t('…')`, which is the editor's own, and say`…`, which is
 * ours. A parser finds them where a search would stumble over quotes and lines.
 */
export function saidIn(file: string, source: string): SaidIn {
  const texts: string[] = [];
  const unreadable: string[] = [];
  new Visitor({
    TaggedTemplateExpression({ tag, quasi }) {
      if (tag.type === 'Identifier' && tag.name === 'say') texts.push(templateOf(quasi));
    },
    CallExpression(call) {
      const [first] = call.arguments;
      if (!isTranslation(call) || !first) return;
      if (first.type === 'Literal' && typeof first.value === 'string') texts.push(first.value);
      else unreadable.push(source.slice(call.start, call.end));
    },
  }).visit(parseSync(file, source).program);
  return { texts, unreadable };
}

function templateOf({ quasis }: ESTree.TemplateLiteral): string {
  return quasis.map(({ value }, index) => `${index === 0 ? '' : `{${index - 1}}`}${value.cooked}`).join('');
}

/** `vscode.l10n.t(…)`, or `l10n.t(…)` where that was imported alone. */
function isTranslation({ callee }: ESTree.CallExpression): boolean {
  if (callee.type !== 'MemberExpression' || callee.property.type !== 'Identifier' || callee.property.name !== 't') {
    return false;
  }
  const { object } = callee;
  const name = object.type === 'MemberExpression' ? object.property : object;
  return name.type === 'Identifier' && name.name === 'l10n';
}
