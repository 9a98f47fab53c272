import { describe, expect, test } from 'vitest';
import { applyChanges } from '../../src/fixes/index.ts';
import { renamable, renameAt } from '../../src/lsp/rename.ts';
import { scene, stretchOf, type Texts, uriOf } from '../support/views.ts';

/** All texts after the rename. */
function renamed(source: string | Texts, newName: string): Texts {
  const { view, cursor, marks, viewOf } = scene(source);
  const { changes = {} } = renameAt(view, cursor, newName);
  return Object.fromEntries(
    [...marks].map(([name, { text }]) => {
      const edits = changes[uriOf(name)] ?? [];
      const own = edits.map(({ range, newText }) => ({
        place: { uri: uriOf(name), ...stretchOf(viewOf(name), range) },
        text: newText,
      }));
      return [name, applyChanges(text, own)];
    }),
  );
}

describe('a new name', () => {
  test.each<[string, string, string, string]>([
    ['for a declaration', 'role Ho|st\nplan P { team: Host }', 'Porter', 'role Porter\nplan P { team: Porter }'],
    ['from a use', 'role Host\nplan P { team: Ho|st }', 'Porter', 'role Porter\nplan P { team: Porter }'],
    [
      'for something inside',
      'persona K { need Re|st }\ntouchpoint T { serves: K.Rest, Rest }',
      'Sleep',
      'persona K { need Sleep }\ntouchpoint T { serves: K.Sleep, Sleep }',
    ],
    [
      'from the beginning of a dotted name',
      'persona K { need Rest }\ntouchpoint T { serves: |K.Rest }',
      'Ken',
      'persona Ken { need Rest }\ntouchpoint T { serves: Ken.Rest }',
    ],
    [
      'for a stage that dotted names go through',
      'journey J { stage |S { step A } }\njourney K { stage T { step B { next: J.S.A } } }',
      'Z',
      'journey J { stage Z { step A } }\njourney K { stage T { step B { next: J.Z.A } } }',
    ],
    [
      'before a colon',
      'role Ho|st\njourney J { stage S { step A { backstage Host: "Host" } } }',
      'X',
      'role X\njourney J { stage S { step A { backstage X: "Host" } } }',
    ],
    ['that equals a kind', 'role Ho|st\nplan P { team: Host }', 'step', 'role step\nplan P { team: step }'],
    ['in another script', 'role Ho|st\nplan P { team: Host }', '仲居', 'role 仲居\nplan P { team: 仲居 }'],
    [
      'that another declaration has somewhere inside',
      'persona K { need Rest }\nrole Ho|st',
      'Rest',
      'persona K { need Rest }\nrole Rest',
    ],
    ['that is the old one', 'role Ho|st', 'Host', 'role Host'],
    ['with space around it', 'role Ho|st', ' Porter ', 'role Porter'],
  ])('%s', (_, source, newName, expected) => {
    expect(renamed(source, newName)).toEqual({ 'a.dfes': expected });
  });

  test('in all files of the project', () => {
    const texts = {
      'a.dfes': 'plan P { team: Ho|st }',
      'b.dfes': 'role Host',
      'c.dfes': 'touchpoint T { role: Host }',
    };
    expect(renamed(texts, 'Porter')).toEqual({
      'a.dfes': 'plan P { team: Porter }',
      'b.dfes': 'role Porter',
      'c.dfes': 'touchpoint T { role: Porter }',
    });
  });

  test('leaves what is misspelt as it is', () => {
    expect(renamed('role Ho|st\nplan P { team: Hosst }', 'Porter')).toEqual({
      'a.dfes': 'role Porter\nplan P { team: Hosst }',
    });
  });
});

describe('no new name', () => {
  test.each<[string, string, string, RegExp]>([
    ['that is none', 'role Ho|st', '2nd', /`2nd` can’t be a name/u],
    ['that is empty', 'role Ho|st', '', /can’t be a name/u],
    ['with a dot', 'role Ho|st', 'A.B', /can’t be a name/u],
    [
      'that something else has at the top',
      'role Ho|st\npersona Keiko "Keiko, 62"',
      'Keiko',
      /`Keiko` is the name of persona “Keiko, 62” already/u,
    ],
    [
      'that something else has beside it',
      'persona K { need A "One"\n need |B }',
      'A',
      /`A` is the name of need “One” already/u,
    ],
    [
      'that would take what is meant by a name beside it',
      'journey J { stage S { step A { next: Far }\n step |B } }\njourney K { stage T { step Far } }',
      'Far',
      /`Far` stands for step `K.Far` somewhere; with the name `Far` it would stand for step `J.Far`/u,
    ],
    [
      'that would hide what another name means',
      'persona K { need |Rest }\nsegment S { need Sleep }\ntouchpoint T { serves: Sleep }',
      'Sleep',
      /`Sleep` stands for need `S.Sleep` somewhere; with the name `Sleep` it would stand for nothing any more/u,
    ],
  ])('%s', (_, source, newName, message) => {
    const { view, cursor } = scene(source);
    expect(() => renameAt(view, cursor, newName)).toThrow(message);
  });

  test.each<[string, string, RegExp]>([
    ['for a label', 'role R { la|ne: backstage }', /Only names can be renamed/u],
    ['for a principle', 'principle adap|tive "x"', /Only names can be renamed/u],
    ['in a text', 'role R "Fr|ont"', /Only names can be renamed/u],
    [
      'for one of several',
      'persona A { need Rest }\npersona B { need Rest }\ntouchpoint T { serves: Re|st }',
      /Several declarations/u,
    ],
  ])('%s', (_, source, message) => {
    const { view, cursor } = scene(source);
    expect(() => renamable(view, cursor)).toThrow(message);
  });

  test('is prepared with the words that will change', () => {
    const { view, cursor } = scene('persona K { need Rest }\ntouchpoint T { serves: K.Re|st }');
    const { start, end } = stretchOf(view, renamable(view, cursor).range);
    expect(view.text.slice(start, end)).toBe('Rest');
  });
});
