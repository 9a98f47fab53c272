import type { Place } from '@dfes/model';
import { type AstNode, type CstNode, isCompositeCstNode, isLeafCstNode, type LeafCstNode } from 'langium';
import type { DfesTokenNames } from '../generated/ast.ts';
import type { Reading } from '../reading/read.ts';

/** A token of the syntax tree with what it means. */
export interface Found {
  /** The word meant: that written, or the nearest right one to a misspelt one. */
  readonly text: string;
  readonly place: Place;
}

/** Finds the tokens of syntax nodes, with their places and with what was meant by misspelt ones. */
export class Words {
  private readonly uri: string;
  /** By class and offset: a token that was put in has the offset of the one behind it. */
  private readonly meant: ReadonlyMap<string, string>;

  constructor(uri: string, reading: Reading) {
    this.uri = uri;
    this.meant = new Map(
      reading.tokens.flatMap(({ type, start, meant }) => (meant === undefined ? [] : [[`${type} ${start}`, meant]])),
    );
  }

  /** The first token of a class directly in a node. */
  find(node: AstNode, type: DfesTokenNames): Found | undefined {
    for (const child of tokensOf(node)) {
      if (isLeafCstNode(child) && child.tokenType.name === type) return this.found(child, type);
    }
    return this.insertedBefore(node, type);
  }

  /** A token that was put in before what is written of a node: having no length, it is not in the tree. */
  private insertedBefore(node: AstNode, type: DfesTokenNames): Found | undefined {
    const { uri, start } = this.placeOfNode(node);
    const text = this.meant.get(`${type} ${start}`);
    return text === undefined ? undefined : { text, place: { uri, start, end: start } };
  }

  /** The last token of a class directly in a node. */
  findLast(node: AstNode, type: DfesTokenNames): Found | undefined {
    const leaf = tokensOf(node).findLast((child) => isLeafCstNode(child) && child.tokenType.name === type);
    return leaf && { text: leaf.text, place: this.placeOf(leaf) };
  }

  placeOf(node: CstNode): Place {
    return { uri: this.uri, start: node.offset, end: node.end };
  }

  /** The whole extent of a syntax node. */
  placeOfNode(node: AstNode): Place {
    return node.$cstNode ? this.placeOf(node.$cstNode) : { uri: this.uri, start: 0, end: 0 };
  }

  private found(leaf: LeafCstNode, type: DfesTokenNames): Found {
    const meant = this.meant.size > 0 ? this.meant.get(`${type} ${leaf.offset}`) : undefined;
    return { text: meant ?? leaf.text, place: this.placeOf(leaf) };
  }
}

/** The tokens directly in a node. A rule that only chooses between others wraps their node into one more: they are in the innermost. */
function tokensOf(node: AstNode): readonly CstNode[] {
  let cst = node.$cstNode;
  for (let only = onlyChild(cst); only; only = onlyChild(cst)) cst = only;
  return cst && isCompositeCstNode(cst) ? cst.content : [];
}

function onlyChild(node: CstNode | undefined): CstNode | undefined {
  if (!node || !isCompositeCstNode(node) || node.content.length !== 1) return undefined;
  const child = node.content[0];
  return child && isCompositeCstNode(child) ? child : undefined;
}
