import { isKind } from '@dfes/model';
import { say } from '@dfes/wording';
import type { Look, Mend, Mender } from '../look.ts';
import type { Token } from '../scan.ts';

/** Further than this no closing sign is looked for: no declaration is that long. */
const farthest = 2000;

/** `touchpoint Gate "Greeting" ( channel: web )`; the closing sign becomes a brace when it comes. */
export const otherBraces: Mender = (look, before) => {
  const close = { '[': ']', '(': ')' }[look.source(0)];
  if (close === undefined || (before?.type !== 'text' && before?.type !== 'word')) return undefined;
  if (!look.at(1).first && !(look.is(1, 'word') && (look.is(2, ':') || isKind(look.source(1))))) return undefined;
  let depth = 1;
  let end = 1;
  for (; depth > 0 && end < farthest && look.at(end).end > look.at(end).start; end++) {
    if (look.source(end) === look.source(0)) depth++;
    if (look.source(end) === close) depth--;
  }
  if (depth > 0) return openedOtherwise(look);
  look.closing.add(look.index + end - 1);
  const message = say`A declaration has braces, \`{ … }\`, not \`${look.source(0)} … ${close}\`.`;
  const by = [asBrace(look, '{')];
  return { taken: 1, by, message, title: say`Write braces`, text: '{', also: { at: look.at(end - 1), text: '}' } };
};

/** `touchpoint Gate "Greeting" [ channel: web }`. */
function openedOtherwise(look: Look): Mend {
  const message = say`A declaration has braces: \`{\`, not \`${look.source(0)}\`.`;
  return { taken: 1, by: [asBrace(look, '{')], message, title: say`Write \`{\``, text: '{' };
}

/** `touchpoint Gate "Greeting" begin`. */
export const wordForBrace: Mender = (look, before) => {
  const opens = look.source(0) === 'begin' && before?.type === 'text' && !look.at(0).first && look.at(1).first;
  const closes = look.source(0) === 'end' && look.at(0).first && look.at(1).first;
  if (!opens && !closes) return undefined;
  const brace = opens ? '{' : '}';
  const message = say`A declaration has braces: \`${brace}\`, not \`${look.source(0)}\`.`;
  return { taken: 1, by: [asBrace(look, brace)], message, title: say`Write \`${brace}\``, text: brace };
};

/** A line that ends a declaration with `)` or `]`. */
export const otherClosing: Mender = (look) => {
  const sign = look.source(0);
  if ((sign !== ')' && sign !== ']') || !look.at(0).first || !look.at(1).first) return undefined;
  const message = say`A declaration ends with \`}\`, not with \`${sign}\`.`;
  return { taken: 1, by: [asBrace(look, '}')], message, title: say`Write \`}\``, text: '}' };
};

function asBrace(look: Look, brace: '{' | '}'): Token {
  return { ...look.at(0), type: brace, as: brace };
}
