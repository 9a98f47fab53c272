import { readDocument } from '@dfes/language';
import { describe, expect, test } from 'vitest';
import { type Kind, type Node, Project } from '../src/index.ts';

const a = 'file:///a.dfes';
const b = 'file:///b.dfes';
const c = 'file:///c.dfes';

function designOf(texts: Readonly<Record<string, string>>): Project {
  return Project.of(Object.entries(texts).map(([uri, text]) => readDocument(uri, text)));
}

function write(design: Project, uri: string, text: string): void {
  design.update([readDocument(uri, text)], []);
}

const names = (design: Project, kind: Kind) => design.all(kind).map(({ name }) => name?.text);

describe('a project', () => {
  test('lists what its files hold in the order of their paths, whatever the order they came in', () => {
    const design = designOf({ [c]: 'role C', [a]: 'role A' });
    write(design, b, 'role B');
    expect(names(design, 'role')).toEqual(['A', 'B', 'C']);
    expect(design.fragments.map(({ uri }) => uri)).toEqual([a, b, c]);
  });

  test('takes over a file as it is now', () => {
    const design = designOf({ [a]: 'role Host persona Keiko' });
    write(design, a, 'role Cook');
    expect([names(design, 'role'), names(design, 'persona')]).toEqual([['Cook'], []]);
    design.update([], [a]);
    expect(names(design, 'role')).toEqual([]);
  });

  test('knows declarations at the top by name', () => {
    const design = designOf({ [a]: 'role Host persona K { need Rest }', [b]: 'persona Host' });
    expect(design.named('Host').map(({ kind }) => kind)).toEqual(['role', 'persona']);
    expect(design.named('Rest')).toEqual([]);
  });

  describe('follows names across files', () => {
    const plan = 'plan P { team: Host }';
    const found = (design: Project) => {
      const [ref] = design.all('plan')[0]?.says.team ?? [];
      return ref && design.resolve(ref).found;
    };

    test.each<[string, (design: Project) => void, string]>([
      ['that come', (design) => write(design, b, 'role Host'), 'one'],
      ['that go', (design) => design.update([], [c]), 'nothing'],
      ['that become of another kind', (design) => write(design, c, 'touchpoint Host'), 'wrong-kind'],
      ['that become unreadable', (design) => write(design, c, 'xyzzy Host { }'), 'unread'],
      ['that move further down', (design) => write(design, c, '// a comment\n\nrole Host'), 'one'],
      ['that are renamed', (design) => write(design, c, 'role Cook'), 'nothing'],
    ])('%s', (_, change, expected) => {
      const design = designOf({ [a]: plan, [c]: 'role Host' });
      expect(found(design)).toBe('one');
      change(design);
      expect(found(design)).toBe(expected);
    });

    test('that a misspelt one comes near to', () => {
      const design = designOf({ [a]: 'plan P { team: Hostt }' });
      const meant = () => design.targets(design.all('plan')[0]?.says.team).map(({ name }) => name?.text);
      expect(meant()).toEqual([]);
      write(design, b, 'role Host');
      expect(meant()).toEqual(['Host']);
      write(design, c, 'role Hostt');
      expect(meant()).toEqual(['Hostt']);
    });
  });
});

describe('what is remembered', () => {
  /** A result that counts how often it is computed. */
  const counted = (design: Project, what: string, compute: () => unknown) => {
    let count = 0;
    const ask = () =>
      design.remember('the whole', what, () => {
        compute();
        return ++count;
      });
    ask();
    return ask;
  };

  test('stays while what it rests on does', () => {
    const design = designOf({ [a]: 'role Host', [b]: 'persona Keiko' });
    const ask = counted(design, 'count', () => design.all('role').map(({ says }) => says.lane));
    write(design, b, 'persona Ken');
    expect(ask()).toBe(1);
  });

  test('goes when a declaration of its kind comes', () => {
    const design = designOf({ [a]: 'role Host' });
    const ask = counted(design, 'count', () => design.all('role'));
    write(design, b, 'role Cook');
    expect(ask()).toBe(2);
  });

  describe('rests on what it has read of a declaration, and on nothing else of it', () => {
    const before = 'segment Guests "Guests" { source: "asked" owner: "Mio" need Rest "To rest" }';
    const edits = {
      'a comment above': `// hotel\n${before}`,
      'the title': before.replace('"Guests"', '"Our guests"'),
      'what a label says': before.replace('asked', 'counted'),
      'a label that comes': before.replace('owner', 'note: "!" owner'),
      'a title inside': before.replace('To rest', 'To sleep'),
      'a declaration that comes inside': before.replace('need', 'need Sleep "To sleep" need'),
      'a declaration inside that is renamed': before.replace('Rest', 'Calm'),
      documentation: `/** Who comes. */ ${before}`,
    };
    const reads: Readonly<Record<string, (node: Node) => unknown>> = {
      title: ({ title }: Node) => title,
      source: ({ says }: Node) => says.source,
      labels: ({ labels }: Node) => labels.has('note'),
      children: ({ children }: Node) => children,
      'titles inside': ({ children }: Node) => children.map(({ title }) => title),
      documentation: ({ documentation }: Node) => documentation,
    };

    test.each<[keyof typeof edits, readonly string[]]>([
      ['a comment above', []],
      ['the title', ['title']],
      ['what a label says', ['source']],
      ['a label that comes', ['labels']],
      ['a title inside', ['titles inside']],
      ['a declaration that comes inside', ['children', 'titles inside']],
      ['a declaration inside that is renamed', ['children', 'titles inside']],
      ['documentation', ['documentation']],
    ])('%s: goes what has read %j', (edit, expected) => {
      const design = designOf({ [a]: before });
      const asks = Object.entries(reads).map(
        ([what, read]) => [what, counted(design, what, () => design.all('segment').map(read))] as const,
      );
      write(design, a, edits[edit]);
      expect(asks.filter(([, ask]) => ask() === 2).map(([what]) => what)).toEqual(expected);
    });
  });

  test('about a declaration rests on all of it', () => {
    const design = designOf({ [a]: 'segment Guests { need Rest "To rest" }' });
    const [guests] = design.all('segment');
    const ask = () =>
      guests && design.remember(guests, 'titles', () => guests.children.map(({ title }) => title?.text));
    expect(ask()).toEqual(['To rest']);
    write(design, a, 'segment Guests { need Rest "To sleep" }');
    expect(ask()).toEqual(['To sleep']);
  });

  test('goes when a name comes to mean something else', () => {
    const design = designOf({ [a]: 'plan P { team: Host }' });
    const ask = counted(design, 'count', () => design.targets(design.all('plan')[0]?.says.team));
    write(design, b, 'role Host');
    expect(ask()).toBe(2);
  });

  test('goes when something comes to refer to it', () => {
    const design = designOf({ [a]: 'role Host' });
    const ask = counted(design, 'count', () => {
      const [host] = design.all('role');
      return host && design.referrers(host);
    });
    write(design, b, 'plan P { team: Host }');
    expect(ask()).toBe(2);
  });
});
