import { type Design, type Fix, headOf, type Node } from '@dfes/model';
import { say } from '@dfes/wording';
import { insertEdit, linkFixes } from '../fixes.ts';
import { freeName } from '../names.ts';
import { type Hit, rule } from '../rule.ts';
import { called } from '../words.ts';

export const ownerMissing = rule({
  code: 'owner-missing',
  clauses: ['23592 7.1.2'],
  basis: 'heuristic',
  severity: 'hint',
  summary: 'A journey or a metric has no owner.',
  why: 'When journey maps are given up, the reason heard most often is that they belonged to nobody. Leadership (23592 7.1.2) includes that somebody answers for each of them. A role is enough; it need not be a person’s name.',
  check: { each: { journey: unowned, metric: unowned } },
});

function* unowned(node: Node<'journey' | 'metric'>, design: Design): Iterable<Hit> {
  if (node.labels.has('owner')) return;
  yield {
    at: headOf(node),
    message: say`Nobody looks after the ${node.kind} ${called(node)}. What nobody owns goes out of date: name a role in \`owner\`.`,
    fixes: () => owners(node, design),
  };
}

function owners(node: Node<'journey' | 'metric'>, design: Design): readonly Fix[] {
  const roles = design.all('role');
  if (roles.length === 0) return [newOwner(node, design)];
  return linkFixes(
    design,
    roles.map((to) => ({ title: say`Have ${called(to)} look after it`, from: node, label: 'owner', to })),
  );
}

function newOwner(node: Node, design: Design): Fix {
  const name = freeName(design, 'ServiceOwner');
  return {
    title: say`Add a role that looks after it`,
    preferred: true,
    edits: [
      { edit: 'add-label', node, label: 'owner', value: name },
      insertEdit(design, 'role', `role ${name} "\${1:Service owner}"`),
    ],
  };
}
