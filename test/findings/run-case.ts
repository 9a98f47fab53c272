import { readDocument } from '@dfes/language';
import { type Fragment, Project } from '@dfes/model';
import { check, type Finding } from '@dfes/rules';

/** Files of a project by uri. */
export type Texts = ReadonlyMap<string, string>;

export interface Checked {
  readonly fragments: ReadonlyMap<string, Fragment>;
  readonly findings: readonly Finding[];
}

/** Everything that is found in some files, with one rule on whatever its default. */
export function checkTexts(texts: Texts, code: string): Checked {
  const fragments = new Map([...texts].map(([uri, text]) => [uri, readDocument(uri, text)]));
  const findings = check(Project.of(fragments.values()), { [code]: 'on' });
  return { fragments, findings: [...findings.values()].flat() };
}
