import { type Design, headOf, type Node } from '@dfes/model';
import { say } from '@dfes/wording';
import { type Hit, rule } from '../rule.ts';
import { called } from '../words.ts';
import { wishesOf } from './wishes.ts';

export const personaUnresearched = rule({
  code: 'persona-unresearched',
  clauses: ['5.3.2'],
  basis: 'heuristic',
  severity: 'info',
  summary: 'A persona rests on assumption, or no insight supports any of its needs.',
  why: 'A persona is of use because it stands for real customers. As long as nothing that was found out supports it, the design answers what the team imagines. That is a fair beginning and a poor end: literature on personas has warned of it ever since they came into use.',
  check: { each: { persona: unresearched } },
});

function* unresearched(persona: Node<'persona'>, design: Design): Iterable<Hit> {
  if (persona.says.basis?.word === 'assumption') {
    yield {
      at: headOf(persona),
      message: say`${called(persona)} rests on assumption, so the design answers what the team imagines. Ask or watch some real customers, write down what you find as an \`insight\`, and change \`basis\`.`,
    };
    return;
  }
  const wishes = wishesOf(persona);
  if (wishes.length === 0 || wishes.some((wish) => isSupported(wish, design))) return;
  yield {
    at: headOf(persona),
    message: say`No insight supports anything that ${called(persona)} needs, expects or desires. Find out what holds, and let an \`insight\` name it in \`supports\`; until then it is an assumption.`,
  };
}

function isSupported(wish: Node, design: Design): boolean {
  return design.referrers(wish).some(({ from, label }) => from.kind === 'insight' && label === 'supports');
}
