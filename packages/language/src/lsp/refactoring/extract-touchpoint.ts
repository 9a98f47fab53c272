import type { Edit, Node } from '@dfes/model';
import { freeName } from '@dfes/rules';
import { say } from '@dfes/wording';
import { CodeActionKind } from 'vscode-languageserver';
import { nodeAt } from '../spot.ts';
import type { View } from '../view.ts';
import { changesOfEdits, quotable } from './edits.ts';
import type { Offer, Refactoring } from './refactoring.ts';

/** Makes a touchpoint of what a step tells, where the step is at none yet. */
export const extractTouchpoint: Refactoring = {
  kind: CodeActionKind.RefactorExtract,
  offers: (view, { start }) => {
    const step = stepAround(nodeAt(view, start));
    return step ? offers(view, step) : [];
  },
};

function offers(view: View, step: Node<'step'>): readonly Offer[] {
  const { touchpoint, 'self-contained': selfContained } = step.says;
  if (touchpoint.length > 0 || step.labels.has('touchpoint') || selfContained) return [];
  const name = freeName(view.design, step.name?.text ?? 'Touchpoint');
  const title = step.title && quotable(view, step.title.place);
  const lines = ['  channel: ${1:face-to-face}', ...roleLine(step)];
  const text = [`touchpoint ${[name, title].filter(Boolean).join(' ')} {`, ...lines, '}'].join('\n');
  const last = view.fragment.tops.findLast(({ kind }) => kind === 'touchpoint');
  const edits: readonly Edit[] = [
    { edit: 'add-label', node: step, label: 'touchpoint', value: name },
    { edit: 'add-declaration', text, ...(last ? { after: last } : { before: step }) },
  ];
  return [{ title: say`Make a touchpoint “${name}” of this step`, changes: changesOfEdits(view, edits) }];
}

/** Who meets the customer in the step does so at its touchpoint. */
function roleLine({ says }: Node<'step'>): readonly string[] {
  const roles = new Set(says.frontstage.flatMap(({ argument }) => (argument ? [argument.name] : [])));
  return roles.size > 0 ? [`  role: ${[...roles].join(', ')}`] : [];
}

function stepAround(node: Node | undefined): Node<'step'> | undefined {
  for (let outer = node; outer; outer = outer.parent) if (outer.kind === 'step') return outer as Node<'step'>;
  return undefined;
}
