import { type Design, isOf, type Node } from '@dfes/model';

/** What customers need, expect or desire. */
export type Wish = Node<'need' | 'expectation' | 'desire'>;

export function isWish(node: Node): node is Wish {
  return isOf(node, 'need', 'expectation', 'desire');
}

/** What a persona or segment needs, expects and desires, in the order of the text. */
export function wishesOf(customer: Node<'persona' | 'segment'>): readonly Wish[] {
  return customer.children.filter(isWish);
}

/** What any customer needs, expects or desires. */
export function allWishes(design: Design): readonly Wish[] {
  return [...design.all('need'), ...design.all('expectation'), ...design.all('desire')];
}
