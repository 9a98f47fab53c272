import { type Node, topOf } from '@dfes/model';

type Journey = Node<'journey'>;

/** The journey that a declaration is part of. */
export function journeyAround(node: Node | undefined): Journey | undefined {
  const top = node && topOf(node);
  return top?.kind === 'journey' ? top : undefined;
}

/** The journey that is meant where none is named: the first of the document, else of the project. */
export function firstJourney(all: readonly Journey[], uri: string): Journey | undefined {
  return all.find(({ place }) => place.uri === uri) ?? all[0];
}
