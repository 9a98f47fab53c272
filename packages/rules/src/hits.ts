import { type Design, type Fragment, type Node, within } from '@dfes/model';
import type { Hit, Rule } from './rule.ts';
import { rules } from './rules.ts';
import type { Selection } from './selection.ts';

/** A hit before severities and suppressions are applied. */
export interface Raw {
  readonly rule: Rule;
  readonly hit: Hit;
}

const codes = rules.map(({ code }) => code);

/** What the selected rules find in a document. What is found in a declaration is kept as long as that stays the same. */
export function hitsIn(design: Design, fragment: Fragment, selection: Selection): readonly Raw[] {
  const what = `hits ${selection.id}`;
  const found: Raw[] = [...design.remember(fragment, what, () => hitsInFile(design, fragment, selection))];
  for (const top of fragment.tops) {
    found.push(...design.remember(top, what, () => hitsWithin(design, top, selection)));
  }
  return found;
}

/** What the selected rules find in the project as a whole, by the document in which it stands. */
export function hitsInWhole(design: Design, { id, whole }: Selection): ReadonlyMap<string, readonly Raw[]> {
  return design.remember('the whole', `hits ${id}`, () => {
    const hits = whole.flatMap(({ rule, whole }) =>
      design.remember('the whole', rule.code, () => Array.from(whole(design), (hit) => ({ rule, hit }))),
    );
    return Map.groupBy(hits, ({ hit }) => hit.at.uri);
  });
}

function hitsInFile(design: Design, fragment: Fragment, { file, suppression }: Selection): readonly Raw[] {
  const found: Raw[] = [];
  for (const { rule, file: look } of file) for (const hit of look(fragment, design)) found.push({ rule, hit });
  for (const written of fragment.suppressions) {
    for (const { rule, suppression: look } of suppression) {
      for (const hit of look(written, codes)) found.push({ rule, hit });
    }
  }
  return found;
}

function hitsWithin(design: Design, top: Node, selection: Selection): readonly Raw[] {
  const found: Raw[] = [];
  for (const node of within(top)) {
    for (const { rule, each } of selection.each.get(node.kind) ?? []) {
      for (const hit of each(node, design)) found.push({ rule, hit });
    }
  }
  return found;
}
