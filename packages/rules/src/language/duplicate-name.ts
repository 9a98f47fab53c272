import { type Design, designNode, type Fix, type Name, type Node, titleOf, within } from '@dfes/model';
import { say } from '@dfes/wording';
import { freeName, freeNameIn } from '../names.ts';
import { type Hit, rule } from '../rule.ts';
import { withArticle } from '../words.ts';
import { replaceFix } from './replace.ts';

export const duplicateName = rule({
  code: 'duplicate-name',
  clauses: [],
  basis: 'language',
  severity: 'error',
  summary: 'A name that an earlier declaration already bears.',
  why: 'Declarations refer to each other by name, so that a name has to mean one thing: at the top of all files of a project together, and inside each of these declarations. Each of the four principles is declared once.',
  check: {
    *file(fragment, design) {
      for (const top of fragment.tops) {
        yield* topDuplicate(top, design);
        yield* innerDuplicates(top);
      }
    },
  },
});

function* topDuplicate(node: Node, design: Design): Iterable<Hit> {
  const { name } = node;
  // Of a second design, `second-design` speaks.
  if (!name || (node.kind === 'design' && designNode(design) !== node)) return;
  const bearers: readonly Node[] =
    node.kind === 'principle'
      ? design.all('principle').filter((other) => other.name?.text === name.text)
      : design.named(name.text);
  const [first] = bearers;
  if (!first || first === node) return;
  yield hit(name, node, first, () => freeName(design, name.text));
}

function* innerDuplicates(top: Node): Iterable<Hit> {
  const seen = new Map<string, Node>();
  for (const node of within(top)) {
    const { name } = node;
    if (node === top || !name) continue;
    const first = seen.get(name.text);
    if (first) yield hit(name, node, first, () => freeNameIn(top, name.text));
    else seen.set(name.text, node);
  }
}

function hit(name: Name, node: Node, first: Node, free: () => string): Hit {
  const related = [{ place: first.name?.place ?? first.kindPlace, message: say`The first \`${name.text}\`.` }];
  if (node.kind === 'principle') {
    const remove: Fix = {
      title: say`Remove this one`,
      preferred: true,
      edits: [{ edit: 'remove-declaration', node }],
    };
    return {
      at: name.place,
      message: say`The principle \`${name.text}\` is already declared. Say all that shows it in one place.`,
      related,
      fixes: () => [remove],
    };
  }
  return {
    at: name.place,
    message: say`\`${name.text}\` is already the name of ${withArticle(first.kind)}, “${titleOf(first)}”. Give this ${node.kind} another name.`,
    related,
    fixes: () => {
      const other = free();
      return [replaceFix(name.place, `\${1:${other}}`, say`Rename to \`${other}\``)];
    },
  };
}
