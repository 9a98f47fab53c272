import { childrenOf, type Design, type Edit, type Fix, has, isFuture, type Node, stepsOf } from '@dfes/model';
import { say } from '@dfes/wording';
import { declaration, insertFix, ranked } from '../fixes.ts';
import { naming } from '../mention.ts';
import { freeName, freeNameIn } from '../names.ts';
import { projectPlace } from '../project-place.ts';
import { type Hit, rule } from '../rule.ts';
import { called } from '../words.ts';

export const experienceUndocumented = rule({
  code: 'experience-undocumented',
  clauses: ['5.5.2'],
  basis: 'clause',
  severity: 'warning',
  absence: true,
  summary: 'No future or planned journey with a step documents the experience to be delivered.',
  why: 'The clause asks, by its title, for the experience itself to be written down: what customers are going to live through, not what they live through today. We look for a journey whose state is `future` or `planned` and that has at least one step. A journey that doesn’t say its state is told so itself.',
  check: { whole: undocumented },
});

function* undocumented(design: Design): Iterable<Hit> {
  const at = projectPlace(design);
  if (!at || design.all('journey').some(mayDocument)) return;
  yield {
    at,
    message: say`No journey tells yet what customers are going to live through. Add a \`journey\` with \`state: future\` and its first steps; everything behind the scene is designed for that.`,
    fixes: () => ranked([...completions(design), newJourney(design)]),
  };
}

/** A journey with steps that is the experience to be delivered, or could be: those without a state are asked for it. */
function mayDocument(journey: Node<'journey'>): boolean {
  return stepsOf(journey).length > 0 && (isFuture(journey) || !journey.says.state);
}

/** Journeys that could be meant for it and only lack steps. */
function completions(design: Design): readonly Fix[] {
  const empty = design.all('journey').filter((journey) => isFuture(journey) || !has(journey, 'state'));
  return empty.map((journey) => ({
    title: say`Begin with a first step in ${called(journey)}`,
    edits: [...futureState(journey), beginning(journey)],
  }));
}

function futureState(journey: Node<'journey'>): readonly Edit[] {
  return has(journey, 'state') ? [] : [{ edit: 'add-label', node: journey, label: 'state', value: 'future' }];
}

function beginning(journey: Node<'journey'>): Edit {
  const step = firstStep(freeNameIn(journey, 'FirstStep'), 2);
  const stage = childrenOf(journey, 'stage')[0];
  if (stage) return { edit: 'add-declaration', into: stage, text: step };
  return { edit: 'add-declaration', into: journey, text: declaration('stage "${1:Part of the journey}"', [step]) };
}

function newJourney(design: Design): Fix {
  const head = `journey \${1:${freeName(design, 'Journey')}} "\${2:What the customer sets out to do}"`;
  const text = declaration(head, [
    naming(design, 'journey', 'for', [...design.all('persona'), ...design.all('segment')]),
    'state: future',
    '',
    declaration('stage "${3:Part of the journey}"', [firstStep('FirstStep', 4)]),
  ]);
  return insertFix(design, say`Add a journey`, [{ kind: 'journey', text }]);
}

function firstStep(name: string, stop: number): string {
  return `step \${${stop}:${name}} "\${${stop + 1}:What the customer does first}"`;
}
