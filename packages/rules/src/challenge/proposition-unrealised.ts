import { type Design, type Fix, has, headOf, type Node, referrersBy } from '@dfes/model';
import { say } from '@dfes/wording';
import { insertEdit, linkFixes } from '../fixes.ts';
import { freeName } from '../names.ts';
import { type Hit, rule } from '../rule.ts';
import { called } from '../words.ts';

export const propositionUnrealised = rule({
  code: 'proposition-unrealised',
  clauses: ['5.4.3', '5.5'],
  basis: 'reading',
  severity: 'warning',
  summary: 'No touchpoint realises a value proposition.',
  why: 'What is promised (5.4.3) has to be lived through somewhere (5.5): at a touchpoint, where customer and service meet. A promise that no touchpoint realises is kept by nobody, and one that customers were told of and never meet does harm.',
  check: { each: { 'value-proposition': unrealised } },
});

function* unrealised(proposition: Node<'value-proposition'>, design: Design): Iterable<Hit> {
  if (referrersBy(design, proposition, 'touchpoint', 'realises').length > 0) return;
  yield {
    at: headOf(proposition),
    message: say`${called(proposition)} is promised, but no touchpoint keeps the promise. Let the touchpoints where customers get it name it in \`realises\`.`,
    fixes: () => fixes(proposition, design),
  };
}

function fixes(proposition: Node<'value-proposition'>, design: Design): readonly Fix[] {
  // Touchpoints that keep no promise yet are the likelier ones.
  const touchpoints = design
    .all('touchpoint')
    .toSorted((a, b) => Number(has(a, 'realises')) - Number(has(b, 'realises')));
  const links = touchpoints.map((from) => {
    return { title: say`Realise it at ${called(from)}`, from, label: 'realises', to: proposition };
  });
  return touchpoints.length > 0 ? linkFixes(design, links) : [newTouchpoint(proposition, design)];
}

function newTouchpoint(proposition: Node<'value-proposition'>, design: Design): Fix {
  const head = `touchpoint \${1:${freeName(design, 'Meeting')}} "\${2:Where customer and service meet}"`;
  const text = `${head} {\n  realises: ${proposition.name?.text}\n}`;
  return {
    title: say`Add a touchpoint that realises it`,
    preferred: true,
    edits: [insertEdit(design, 'touchpoint', text)],
  };
}
