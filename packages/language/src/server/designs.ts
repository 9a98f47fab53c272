import {
  cellsOf,
  childrenOf,
  type Design,
  designCoverage,
  designNode,
  headOf,
  isOf,
  journeyCoverage,
  type Node,
  titleOf,
} from '@dfes/model';
import { check } from '@dfes/rules';
import { locationOf } from '../lsp/view.ts';
import type { OpenProject } from '../workspace/projects.ts';
import type { DesignEntry, JourneyPart, Part, PersonPart, StagePart, TouchpointPart } from './designs-contract.ts';

/** A project as a person looks it over: what there is of each kind, and how it stands. */
export function designEntry({ root, design, severities }: OpenProject): DesignEntry | undefined {
  const declared = designNode(design);
  const [first] = design.fragments;
  const location = first && locationOf(design, declared ? headOf(declared) : { uri: first.uri, start: 0, end: 0 });
  if (!location) return undefined;
  return {
    root,
    ...(declared ? { title: titleOf(declared) } : {}),
    location,
    coverage: designCoverage(design),
    journeys: design.all('journey').flatMap((journey) => journeyPart(design, journey)),
    people: [...design.all('persona'), ...design.all('segment')].flatMap((person) => personPart(design, person)),
    touchpoints: design.all('touchpoint').flatMap((touchpoint) => touchpointPart(design, touchpoint)),
    findings: [...check(design, severities).values()].flat().length,
  };
}

/** What every part says of itself; nothing where its document is gone. */
function parts<T>(design: Design, node: Node, more: T): readonly (Part & T)[] {
  const location = locationOf(design, headOf(node));
  return location ? [{ id: node.id, title: titleOf(node), location, ...more }] : [];
}

function journeyPart(design: Design, journey: Node<'journey'>): readonly JourneyPart[] {
  const state = journey.says.state?.word;
  return parts(design, journey, {
    coverage: journeyCoverage(design, journey),
    ...(state === undefined ? {} : { state }),
    stages: childrenOf(journey, 'stage').flatMap((stage) => stagePart(design, stage)),
  });
}

function stagePart(design: Design, stage: Node<'stage'>): readonly StagePart[] {
  return parts(design, stage, { steps: childrenOf(stage, 'step').length });
}

function personPart(design: Design, person: Node<'persona' | 'segment'>): readonly PersonPart[] {
  const wishes = person.children.filter((child) => isOf(child, 'need', 'expectation', 'desire')).length;
  return parts(design, person, { kind: person.kind, wishes });
}

function touchpointPart(design: Design, touchpoint: Node<'touchpoint'>): readonly TouchpointPart[] {
  return parts(design, touchpoint, { cells: cellsOf(design, touchpoint) });
}
