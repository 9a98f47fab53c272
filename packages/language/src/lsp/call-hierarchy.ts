import {
  type Design,
  type Gap,
  gapsBack,
  gapsOnward,
  headOf,
  isStation,
  type Node,
  type Station,
  type Tie,
  tiesBack,
  tiesOnward,
} from '@dfes/model';
import { inWords, say } from '@dfes/wording';
import { URI } from 'langium';
import type { CallHierarchyProvider } from 'langium/lsp';
import type {
  CallHierarchyIncomingCall,
  CallHierarchyItem,
  CallHierarchyOutgoingCall,
  Range,
} from 'vscode-languageserver';
import { rangeOf } from '../diagnostics/to-diagnostic.ts';
import type { DfesServices } from '../module.ts';
import { declarationsAt } from './mentions.ts';
import { spotAt } from './spot.ts';
import { symbolKinds, symbolOf } from './symbols.ts';
import { offsetAt, type View, viewOf } from './view.ts';

/**
 * The trace through a declaration as editors show calls: outgoing is what hangs on it, on to what is measured, and
 * incoming what it rests on, back to the customers.
 */
export const callHierarchy = ({ shared }: DfesServices): CallHierarchyProvider => {
  const viewAt = (uri: string) => {
    const document = shared.workspace.LangiumDocuments.getDocument(URI.parse(uri));
    return document && viewOf(shared, document);
  };
  return {
    prepareCallHierarchy: (document, { position }) => {
      const view = viewOf(shared, document);
      return view && preparedAt(view, offsetAt(view, position));
    },
    incomingCalls: ({ item }) => {
      const view = viewAt(item.uri);
      return view && incomingTo(view, item);
    },
    outgoingCalls: ({ item }) => {
      const view = viewAt(item.uri);
      return view && outgoingFrom(view, item);
    },
  };
};

/** The declaration under the cursor, by its name or by a use of it; undefined where it lies on no trace. */
export function preparedAt(view: View, offset: number): CallHierarchyItem[] | undefined {
  const nodes = declarationsAt(view, spotAt(view, offset)).filter(isStation);
  const { design } = view;
  const items = nodes.flatMap((node) => {
    const gaps = [...gapsBack(design, node), ...gapsOnward(design, node, () => false)];
    return itemOf(view, node, gaps) ?? [];
  });
  return items.length > 0 ? items : undefined;
}

export function incomingTo(view: View, item: CallHierarchyItem): CallHierarchyIncomingCall[] {
  const { design } = view;
  const node = nodeOf(design, item);
  if (!node) return [];
  return [...Map.groupBy(tiesBack(design, node), ({ from }) => from)].flatMap(([caller, ties]) => {
    const from = itemOf(view, caller, gapsBack(design, caller));
    return from ? [{ from, fromRanges: rangesIn(caller, ties, design) }] : [];
  });
}

export function outgoingFrom(view: View, item: CallHierarchyItem): CallHierarchyOutgoingCall[] {
  const { design } = view;
  const node = nodeOf(design, item);
  if (!node) return [];
  return [...Map.groupBy(tiesOnward(design, node), (tie) => tie.to)].flatMap(([called, ties]) => {
    const to = itemOf(
      view,
      called,
      gapsOnward(design, called, (other) => other === node),
    );
    return to ? [{ to, fromRanges: rangesIn(node, ties, design) }] : [];
  });
}

/** A declaration, with what is missing for the trace to go on from there. */
function itemOf({ design, wording }: View, node: Node<Station>, gaps: readonly Gap[]): CallHierarchyItem | undefined {
  const fragment = design.fragment(node.place.uri);
  if (!fragment) return undefined;
  const { name, detail } = symbolOf(node);
  const missing = gaps.map(({ missing, reason }) =>
    inWords(reason === undefined ? say`✗ ${missing}` : say`○ ${missing}: “${reason}”`, wording),
  );
  return {
    name,
    detail: [detail, ...missing].join('  '),
    kind: symbolKinds[node.kind],
    uri: node.place.uri,
    range: rangeOf(node.place, fragment),
    selectionRange: rangeOf(headOf(node), fragment),
    data: node.id,
  };
}

/** The declaration of an item that a client hands back, if it is still there. */
function nodeOf(design: Design, { uri, data }: CallHierarchyItem): Node<Station> | undefined {
  return design
    .fragment(uri)
    ?.nodes.filter(isStation)
    .find(({ id }) => id === data);
}

/** Where ties are written inside a declaration; its name, where they are written elsewhere. */
function rangesIn(node: Node, ties: readonly Tie[], design: Design): Range[] {
  const fragment = design.fragment(node.place.uri);
  if (!fragment) return [];
  const written = ties.flatMap(({ written: place }) =>
    place && isInside(place, node) ? [rangeOf(place, fragment)] : [],
  );
  return written.length > 0 ? written : [rangeOf(headOf(node), fragment)];
}

function isInside({ uri, start, end }: Node['place'], { place }: Node): boolean {
  return uri === place.uri && place.start <= start && end <= place.end;
}
