import type { DfesTokenNames } from '../../generated/ast.ts';
import type { ReadToken } from '../../reading/cursor.ts';
import type { Reading } from '../../reading/read.ts';
import type { Comment } from '../../reading/scan-comment.ts';

/** What formatting moves and never changes: a token or a comment, with what it is in the text around it. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly role: 'declaration' | 'label' | 'open' | 'close' | 'inside' | 'comment';
  readonly token?: DfesTokenNames;
  readonly comment?: Comment['type'];
  /** How many braces are open around it. */
  readonly depth: number;
  /** Whether it stands in the midst of a label with its values, or of what comes before a declaration's braces. */
  readonly inMember: boolean;
  /** For the first piece of a declaration or label: the index of its last. */
  readonly last?: number;
}

/** A piece while what follows it is still unknown. */
type Draft = { -readonly [K in keyof Piece]: Piece[K] };

/** The pieces of a text, in order. What the reader has dropped is in none of them. */
export function piecesOf(reading: Reading): readonly Piece[] {
  const pieces: Draft[] = [];
  const open: Draft[] = [];
  let member: Draft | undefined;
  let at = 0;
  for (const part of inOrder(reading)) {
    // Tokens that the reader has put in the other order are left alone, as is a comment inside of what can't be read.
    if (part.start < at) continue;
    at = part.end;
    const index = pieces.length;
    if (!isToken(part)) {
      const { start, end, type } = part;
      pieces.push({ start, end, role: 'comment', comment: type, depth: open.length, inMember: false });
      continue;
    }
    const role = roleOf(part);
    const closed = role === 'close' ? open.pop() : undefined;
    const piece: Draft = {
      start: part.start,
      end: part.end,
      role,
      token: part.type,
      depth: open.length,
      inMember: role === 'inside' || role === 'open',
    };
    if (role === 'declaration' || role === 'label') member = piece;
    // What the author left out has no length: it nests, and is nothing to be moved.
    const last = part.end > part.start ? index : index - 1;
    if (closed) closed.last = last;
    else if (member) member.last = last;
    if (piece.inMember) markComments(pieces);
    if (role === 'open' && member) open.push(member);
    if (role === 'open' || role === 'close') member = undefined;
    if (part.end > part.start) pieces.push(piece);
  }
  return pieces;
}

function roleOf({ type }: ReadToken): Piece['role'] {
  switch (type) {
    case 'KIND':
      return 'declaration';
    case 'LABEL':
      return 'label';
    case '{':
      return 'open';
    case '}':
      return 'close';
    default:
      return 'inside';
  }
}

/** The comments right before a token in the midst of a member are in its midst, too. */
function markComments(pieces: readonly Draft[]): void {
  for (let index = pieces.length - 1; pieces[index]?.role === 'comment'; index--) {
    const comment = pieces[index];
    if (comment) comment.inMember = true;
  }
}

function isToken(part: ReadToken | Comment): part is ReadToken {
  return part.type !== 'line' && part.type !== 'block' && part.type !== 'documentation';
}

function* inOrder({ tokens, comments }: Reading): Generator<ReadToken | Comment> {
  let next = 0;
  for (const token of tokens) {
    for (let comment = comments[next]; comment && comment.start < token.start; comment = comments[++next])
      yield comment;
    yield token;
  }
  yield* comments.slice(next);
}
