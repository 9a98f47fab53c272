import { type Edit, refsOf } from '@dfes/model';
import { freeName } from '@dfes/rules';
import { say } from '@dfes/wording';
import { CodeActionKind } from 'vscode-languageserver';
import { nameFromTitle } from '../../reading/name.ts';
import { textOf } from '../../reading/scan-text.ts';
import { nodeAt } from '../spot.ts';
import { changesOfEdits, quotable } from './edits.ts';
import type { Refactoring } from './refactoring.ts';

/** Makes a persona of a text that stands where a persona is to be named. */
export const personaFromText: Refactoring = {
  kind: CodeActionKind.RefactorExtract,
  offers: (view, { start }) => {
    const node = nodeAt(view, start);
    const ref = node && refsOf(node).find(({ ref: { place } }) => place.start <= start && start <= place.end)?.ref;
    if (!node || !ref?.quoted || !ref.kinds.includes('persona')) return [];
    const title = quotable(view, ref.place);
    if (title === undefined || view.design.named(ref.name).length > 0) return [];
    const name = freeName(view.design, nameFromTitle(textOf(title)));
    const last = view.fragment.tops.findLast(({ kind }) => kind === 'persona');
    const text = `persona ${name} ${title} {\n  basis: \${1:assumption}\n}`;
    const edits: readonly Edit[] = [
      { edit: 'replace', place: ref.place, text: name },
      { edit: 'add-declaration', text, ...(last ? { after: last } : { before: node }) },
    ];
    return [{ title: say`Make a persona “${name}” of this text`, changes: changesOfEdits(view, edits) }];
  },
};
