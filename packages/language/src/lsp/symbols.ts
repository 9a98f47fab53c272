import { type Kind, type Node, titleOf } from '@dfes/model';
import { SymbolKind } from 'vscode-languageserver';

/** The icons by which outlines tell kinds apart: of a fixed set made for programs, those that come nearest. */
export const symbolKinds: Readonly<Record<Kind, SymbolKind>> = {
  design: SymbolKind.Package,
  organization: SymbolKind.Namespace,
  plan: SymbolKind.File,
  segment: SymbolKind.Enum,
  persona: SymbolKind.Class,
  need: SymbolKind.Key,
  expectation: SymbolKind.Key,
  desire: SymbolKind.Key,
  insight: SymbolKind.String,
  challenge: SymbolKind.Operator,
  'value-proposition': SymbolKind.Interface,
  touchpoint: SymbolKind.Object,
  'data-point': SymbolKind.Field,
  adaptation: SymbolKind.TypeParameter,
  journey: SymbolKind.Module,
  stage: SymbolKind.Array,
  step: SymbolKind.Method,
  'fail-point': SymbolKind.Event,
  role: SymbolKind.Struct,
  'co-creation': SymbolKind.Constructor,
  evaluation: SymbolKind.Function,
  metric: SymbolKind.Number,
  capability: SymbolKind.Property,
  principle: SymbolKind.Constant,
};

/** What an outline calls a declaration, and what stands beside it: the name with kind and title, else the title. */
export function symbolOf(node: Node): { readonly name: string; readonly detail: string } {
  const title = titleOf(node);
  const name = node.name?.text ?? (title.trim() || node.kind);
  return { name, detail: title === name ? node.kind : `${node.kind} · ${title}` };
}
