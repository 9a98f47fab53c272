/** One element as its start tag says it. */
export interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/** Reads XML as strictly as its specification; throws where it is not well-formed. Knows no more than our pictures need. */
export function readXml(xml: string): { readonly tags: readonly Tag[]; readonly text: string } {
  if (/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.test(xml))
    throw new Error('a character that XML has not');
  const tags: Tag[] = [];
  const open: string[] = [];
  const texts: string[] = [];
  const token = /<(\/?)([A-Za-z]+)((?:\s+[A-Za-z_:][-\w:]*="[^"<]*")*)\s*(\/?)>|([^<]+)|(<)/gy;
  for (let match = token.exec(xml); match; match = token.exec(xml)) {
    const [, closing, name = '', attributes = '', empty, text, stray] = match;
    if (stray) throw new Error(`a stray < at ${match.index}: ${xml.slice(match.index, match.index + 40)}`);
    if (text !== undefined) texts.push(readText(text));
    else if (closing) {
      if (open.pop() !== name) throw new Error(`</${name}> closes nothing`);
    } else {
      tags.push({ name, attributes: readAttributes(attributes) });
      if (!empty) open.push(name);
    }
  }
  if (open.length > 0) throw new Error(`<${open.join('> <')}> not closed`);
  return { tags, text: texts.join('') };
}

function readAttributes(text: string): Readonly<Record<string, string>> {
  const read: Record<string, string> = {};
  for (const [, name = '', value = ''] of text.matchAll(/([A-Za-z_:][-\w:]*)="([^"]*)"/g)) {
    if (name in read) throw new Error(`${name} stands twice`);
    read[name] = readText(value);
  }
  return read;
}

function readText(text: string): string {
  return text.replace(/&([^;]*);?/g, (whole, name: string) => {
    const character = whole.endsWith(';') ? entities[name] : undefined;
    if (character === undefined) throw new Error(`${whole} is no entity`);
    return character;
  });
}
