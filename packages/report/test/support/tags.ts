/** One element of a page, as its start tag says it. */
export interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** The names of the elements around it, the outermost first. */
  readonly around: readonly string[];
}

export interface Page {
  readonly tags: readonly Tag[];
  /** What is read, without styles. */
  readonly text: string;
}

const empty: ReadonlySet<string> = new Set(['meta']);
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/** Reads a page more strictly than browsers do: every element is closed, every attribute quoted. Throws where it is not so. */
export function readPage(html: string): Page {
  const body = html.replace(/^<!DOCTYPE html>\n/u, '').replace(/(<style>)[^<]*(<\/style>)/u, '$1$2');
  const tags: Tag[] = [];
  const open: string[] = [];
  let text = '';
  const token = /<(\/?)([a-z][a-z0-9]*)((?:\s+[a-zA-Z:-]+="[^"<]*")*)\s*(\/?)>|([^<]+)|(<)/gy;
  for (let match = token.exec(body); match; match = token.exec(body)) {
    const [, closing, name = '', attributes = '', closed, words, stray] = match;
    if (stray) throw new Error(`a stray < at ${match.index}: ${body.slice(match.index, match.index + 60)}`);
    if (words !== undefined) text += decoded(words);
    else if (closing) {
      if (open.pop() !== name) throw new Error(`</${name}> closes nothing at ${match.index}`);
    } else {
      tags.push({ name, attributes: attributesIn(attributes), around: [...open] });
      if (!closed && !empty.has(name)) open.push(name);
    }
  }
  if (open.length > 0) throw new Error(`<${open.join('> <')}> is not closed`);
  return { tags, text };
}

function attributesIn(text: string): Readonly<Record<string, string>> {
  const read: Record<string, string> = {};
  for (const [, name = '', value = ''] of text.matchAll(/([a-zA-Z:-]+)="([^"]*)"/gu)) {
    if (name in read) throw new Error(`${name} stands twice`);
    read[name] = decoded(value);
  }
  return read;
}

function decoded(text: string): string {
  return text.replace(/&([^;]*);?/gu, (whole, name: string) => {
    const character = whole.endsWith(';') ? entities[name] : undefined;
    if (character === undefined) throw new Error(`${whole} is no entity`);
    return character;
  });
}
