import { UsageError } from '../process.ts';
import { identifierOf } from './skeleton.ts';

const imported = /^import (?:type )?\{ (\w+) \} from '\.\/([\w-]+)\/[\w-]+\.ts';$/u;
const anyImport = /^import .* from '([^']+)';$/u;

/** The list of rules with one more: its import in alphabetical order, itself behind the last of its section. */
export function withRule(list: string, code: string, section: string): string {
  const lines = list.split('\n');
  const name = identifierOf(code);
  const sectionOf = new Map(lines.flatMap((line) => pair(imported.exec(line))));
  const last = lines.findLastIndex((line) => sectionOf.get(/^ {2}(\w+),$/u.exec(line)?.[1] ?? '') === section);
  if (last < 0)
    throw new UsageError(`The list in rules.ts has no rule of ${section} behind which \`${code}\` could stand.`);
  lines.splice(last + 1, 0, `  ${name},`);
  const from = `./${section}/${code}.ts`;
  const next = lines.findIndex((line) => {
    const other = anyImport.exec(line)?.[1] ?? '';
    return other.startsWith('./') && other > from;
  });
  const behindImports = lines.findLastIndex((line) => anyImport.test(line)) + 1;
  lines.splice(next < 0 ? behindImports : next, 0, `import { ${name} } from '${from}';`);
  return lines.join('\n');
}

function pair(match: RegExpExecArray | null): readonly (readonly [string, string])[] {
  const [, name, section] = match ?? [];
  return name !== undefined && section !== undefined ? [[name, section]] : [];
}
