import { lineStartsOf } from '@dfes/model';
import { isRuleCode, type Severities, severityWords } from '@dfes/rules';
import { known, type Said, say } from '@dfes/wording';
import { findNodeAtLocation, type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';

/** What a `dfes.json` says, and what can't be understood in it. */
export interface Config {
  readonly severities: Severities;
  readonly problems: readonly ConfigProblem[];
  /** Offsets at which the lines of the text begin. */
  readonly lineStarts: readonly number[];
}

export interface ConfigProblem {
  readonly start: number;
  readonly end: number;
  readonly message: Said;
}

export const emptyConfig: Config = { severities: {}, problems: [], lineStarts: [0] };

/**
 * Reads the text of a `dfes.json`. What can't be understood is a problem with its place, and the rest counts all the
 * same.
 */
export function readConfig(text: string): Config {
  const errors: ParseError[] = [];
  const tree = parseTree(text.replace(/^\uFEFF/u, ' '), errors, { allowTrailingComma: true });
  const lineStarts = lineStartsOf(text);
  if (text.trim() === '') return emptyConfig;
  const problems: ConfigProblem[] = errors.map(({ error, offset, length }) => ({
    start: offset,
    end: offset + Math.max(length, 1),
    message: say`dfes.json can’t be read here: ${sentence(printParseErrorCode(error))}.`,
  }));
  if (tree?.type !== 'object') {
    const none = problem(tree, say`dfes.json holds an object; \`{}\` is enough.`);
    return { severities: {}, problems: problems.length > 0 ? problems : [none], lineStarts };
  }
  for (const [name, node] of properties(tree)) {
    if (name.value !== 'rules' && name.value !== '$schema') {
      problems.push(problem(name, say`\`${name.value}\` means nothing in dfes.json; it holds \`rules\`.`));
    }
    if (name.value === 'rules' && node.type !== 'object') {
      problems.push(
        problem(
          node,
          say`\`rules\` holds an object: a severity for each rule, such as \`{ "persona-unresearched": "off" }\`.`,
        ),
      );
    }
  }
  const rules = findNodeAtLocation(tree, ['rules']);
  const severities: Record<string, Severities[string]> = {};
  for (const [name, node] of rules?.type === 'object' ? properties(rules) : []) {
    if (!isRuleCode(name.value)) problems.push(problem(name, say`There is no finding \`${name.value}\`.`));
    else if (isSeverity(node.value)) severities[name.value] = node.value;
    else problems.push(problem(node, say`A severity is one of ${severityWords.join(', ')}.`));
  }
  return { severities, problems, lineStarts };
}

/** The configuration of a project whose `dfes.json` is there but can't be read. */
export function unreadableConfig(message: Said): Config {
  return { ...emptyConfig, problems: [{ start: 0, end: 0, message }] };
}

function isSeverity(value: unknown): value is Severities[string] {
  return (severityWords as readonly unknown[]).includes(value);
}

function properties(node: Node): readonly (readonly [Node, Node])[] {
  return (node.children ?? []).flatMap(({ children }) => {
    const [name, value] = children ?? [];
    return name && value ? [[name, value] as const] : [];
  });
}

function problem(node: Node | undefined, message: Said): ConfigProblem {
  return { start: node?.offset ?? 0, end: (node?.offset ?? 0) + (node?.length ?? 1), message };
}

function sentence(code: string): Said {
  return known(code.replace(/(?<=[a-z])(?=[A-Z])/gu, ' ').toLowerCase());
}
