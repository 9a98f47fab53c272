import { type Edit, type Kind, kindNames, type Node, parentsOf, topOf } from '@dfes/model';
import { titleOfName } from '@dfes/rules';
import { say } from '@dfes/wording';
import { CompletionItemKind } from 'vscode-languageserver';
import type { TextChange } from '../../fixes/index.ts';
import { isName } from '../../reading/name.ts';
import { changesOfEdits } from '../refactoring/edits.ts';
import type { View } from '../view.ts';
import type { ValueContext } from './context.ts';
import { type Candidate, candidates } from './names.ts';
import type { Suggestion } from './suggestion.ts';

/** Offers to declare what a name is to stand for that nothing bears yet, so that nobody has to leave the sentence. */
export function newNameSuggestions(view: View, context: ValueContext): readonly Suggestion[] {
  const { written } = context.word;
  const from = context.parent.node;
  const name = written.charAt(0).toUpperCase() + written.slice(1);
  const kinds = kindsToDeclare(context);
  if (!from || kinds.length === 0 || !isName(name) || view.design.named(name).length > 0) return [];
  // Small letters are more likely the beginning of a name that is there.
  const isBeginning = ({ name: other }: Candidate) => other.toLowerCase().startsWith(written.toLowerCase());
  if (written !== name && [...candidates(view.design, kinds, from)].some(isBeginning)) return [];
  return kinds.map((kind) => ({
    label: name,
    insert: name,
    kind: CompletionItemKind.Reference,
    beside: say`new ${kind} “${titleOfName(name)}”`,
    documentation: say`Nothing is called \`${name}\` yet. Taking this declares the ${kind} in this file.`,
    alongside: declare(view, from, kind, name, context.name),
  }));
}

/** The kinds of which a name that is being written may become a declaration of its own, at the top of the file. */
export function kindsToDeclare({ at, label }: ValueContext): readonly Kind[] {
  const form = at === 'argument' ? label.argument : at === 'value' ? label.value : undefined;
  if (!form || !('kinds' in form)) return [];
  return (form.kinds as readonly Kind[]).filter((kind) => parentsOf(kind).length === 0 && kind !== 'principle');
}

/** The declaration goes behind those of its kind or of kinds that come earlier, outside of what is being written. */
function declare(view: View, from: Node, kind: Kind, name: string, label: string): readonly TextChange[] {
  const head = `${kind} ${name} "${titleOfName(name)}"`;
  // Who is named in a lane works there.
  const text = kind === 'role' && lanes.has(label) ? `${head} {\n  lane: ${label}\n}` : head;
  const writing = topOf(from);
  const order = kindNames.indexOf(kind);
  const last = view.fragment.tops.findLast((top) => top !== writing && kindNames.indexOf(top.kind) <= order);
  const edit: Edit = { edit: 'add-declaration', text, ...(last ? { after: last } : { before: writing }) };
  return changesOfEdits(view, [edit]);
}

const lanes: ReadonlySet<string> = new Set(['frontstage', 'backstage', 'support']);
