import { applyChanges, changesOf, readDocument, withDefaults } from '@dfes/language';
import { type Fix, type Fragment, Project } from '@dfes/model';
import { check, type Finding } from '@dfes/rules';
import type { Case } from './case.ts';

/** The texts of a project’s files by uri. */
export type Texts = ReadonlyMap<string, string>;

/** What was read from some files, and what is found in them. */
export interface Checked {
  readonly fragments: ReadonlyMap<string, Fragment>;
  readonly findings: readonly Finding[];
}

export function textsOf({ files }: Case): Texts {
  return new Map(files.map(({ uri, text }) => [uri, text]));
}

/** Everything that is found in some files, with one rule on whatever its default. */
export function checkTexts(texts: Texts, code: string): Checked {
  const fragments = new Map([...texts].map(([uri, text]) => [uri, readDocument(uri, text)]));
  const findings = check(Project.of(fragments.values()), { [code]: 'on' });
  return { fragments, findings: [...findings.values()].flat() };
}

/** The files after a fix, with what its placeholders suggest. */
export function applyFix(texts: Texts, { fragments }: Checked, { edits }: Fix): Texts {
  const changes = changesOf(edits, (uri) => {
    const text = texts.get(uri);
    const fragment = fragments.get(uri);
    return text !== undefined && fragment ? { text, fragment } : undefined;
  });
  return new Map(
    [...texts].map(([uri, text]) => {
      const own = changes.filter(({ place }) => place.uri === uri);
      return [uri, applyChanges(text, own, (change) => (change.literal ? change.text : withDefaults(change.text)))];
    }),
  );
}
