import type { Place } from '@dfes/model';

/**
 * A case of a rule: a design in which the rule speaks at exactly the marked places, or keeps silent. Marks are `»` and
 * `«` around a place, `»«` for a place between two characters.
 */
export interface Case {
  readonly code: string;
  readonly name: string;
  readonly expects: 'failing' | 'passing';
  readonly files: readonly CaseFile[];
  /** The exact messages in the order of the places, where the case fixes them. */
  readonly says: readonly string[];
  /** Other rules that speak here; errors of others are not accepted unless they are named. */
  readonly also: readonly string[];
  /** What is wrong with the case itself. */
  readonly problems: readonly string[];
}

export interface CaseFile {
  readonly uri: string;
  readonly name: string;
  /** The text without marks and directives. */
  readonly text: string;
  readonly places: readonly Place[];
}

const marks = { open: '»', close: '«' };
const directive = /^\/\/ (says|also): (.*)(?:\n|$)/gmu;
const fileLine = /^\/\/ file: (\S+)\n/gmu;

/** Reads a case from its file; never fails, but says what is wrong with it. */
export function readCase(code: string, name: string, source: string): Case {
  const problems: string[] = [];
  const expects = name.startsWith('passing-') ? 'passing' : 'failing';
  if (!/^(?:failing|passing)-[a-z0-9-]+\.dfes$/u.test(name)) problems.push('is named neither failing-… nor passing-…');
  const directives = [...source.matchAll(directive)];
  const said = (key: string) => directives.filter((match) => match[1] === key).map((match) => match[2]?.trim() ?? '');
  const files = divide(name, source.replace(directive, '')).map((file) => readFile(file, problems));
  const count = files.reduce((sum, file) => sum + file.places.length, 0);
  if (expects === 'failing' && count === 0) problems.push('marks no place, though it is to fail');
  if (expects === 'passing' && count > 0) problems.push('marks a place, though it is to pass');
  const says = said('says');
  if (says.length > count) problems.push('fixes more messages than it marks places');
  return { code, name, expects, files, says, also: said('also').flatMap((codes) => codes.split(/,\s*/u)), problems };
}

interface Named {
  readonly name: string;
  readonly source: string;
}

/** The files that a case holds, each after a line with its name; a case without such lines is one file. */
function divide(name: string, source: string): readonly Named[] {
  const heads = [...source.matchAll(fileLine)];
  if (heads.length === 0) return [{ name, source }];
  return heads.map((head, index) => ({
    name: head[1] ?? name,
    source: source.slice(head.index + head[0].length, heads[index + 1]?.index),
  }));
}

function readFile({ name, source }: Named, problems: string[]): CaseFile {
  const uri = `file:///case/${name}`;
  const places: Place[] = [];
  const opened: number[] = [];
  let text = '';
  for (const char of source) {
    if (char === marks.open) opened.push(text.length);
    else if (char === marks.close) {
      const start = opened.pop();
      if (start === undefined) problems.push(`closes a mark in ${name} that was not opened`);
      else places.push({ uri, start, end: text.length });
    } else text += char;
  }
  if (opened.length > 0) problems.push(`opens a mark in ${name} that is not closed`);
  return { uri, name, text, places };
}

/** The text with marks around places: how a case would have to be written. */
export function marked(text: string, places: readonly Place[]): string {
  const insertions = places.flatMap(({ start, end }) => [
    { at: start, mark: marks.open, order: 1 },
    { at: end, mark: marks.close, order: start === end ? 2 : 0 },
  ]);
  insertions.sort((a, b) => a.at - b.at || a.order - b.order);
  let result = '';
  let at = 0;
  for (const insertion of insertions) {
    result += text.slice(at, insertion.at) + insertion.mark;
    at = insertion.at;
  }
  return result + text.slice(at);
}
