import { kindsIn, labelsOf, titleOf } from '@dfes/model';
import { english } from '@dfes/wording';
import { translations } from '@dfes/wording/translations';
import { describe, expect, test } from 'vitest';
import type { CompletionItem } from 'vscode-languageserver';
import { completionsAt } from '../../src/lsp/completion.ts';
import { readDocument } from '../../src/parse.ts';
import { isName, nameFromTitle } from '../../src/reading/name.ts';
import { ableClient, plainClient } from '../support/clients.ts';
import { scene, stretchOf, type Texts } from '../support/views.ts';

const today = '2026-01-12';

/** A design to refer to, in a file of its own. */
const design = `
role Host "Front host"
role Cook "Kitchen hand"
persona Keiko "Keiko, 62" {
  need Rest "To rest"
  desire Known "To be known"
}
touchpoint Gate "Greeting at the gate"
`;

function complete(source: string | Texts, client = ableClient): readonly CompletionItem[] {
  const { view, cursor } = scene(typeof source === 'string' ? { 'a.dfes': source, 'b.dfes': design } : source);
  return completionsAt(view, cursor, today, client).items;
}

function labels(source: string | Texts): readonly string[] {
  return complete(source).map(({ label }) => label);
}

/** The text after the first suggestion of this label is taken. */
function taking(label: string, source: string | Texts, client = ableClient, wording = english): string {
  const { view, cursor } = scene(typeof source === 'string' ? { 'a.dfes': source, 'b.dfes': design } : source);
  const item = completionsAt({ ...view, wording }, cursor, today, client).items.find((other) => other.label === label);
  if (!item?.textEdit || !('range' in item.textEdit)) throw new Error(`${label} is not offered`);
  const { start, end } = stretchOf(view, item.textEdit.range);
  return view.text.slice(0, start) + item.textEdit.newText + view.text.slice(end);
}

const channels = ['face-to-face', 'phone', 'chat'];

describe('what may be written', () => {
  test.each<[string, string, readonly string[]]>([
    ['a label in the braces of a declaration', 'role R {\n  |\n}', ['lane', 'centricity', 'enablers']],
    ['a label that is being written', 'role R {\n  ce|\n}', ['lane', 'centricity', 'enablers']],
    ['labels that have not been used yet', 'role R {\n  lane: backstage\n  |\n}', ['centricity', 'enablers', 'owner']],
    ['labels above those that are used', 'role R {\n  |\n  lane: backstage\n}', ['centricity', 'enablers']],
    ['in braces on one line', 'role R { lane: backstage | }', ['centricity', 'enablers']],
    ['in braces that nobody has closed', 'role R {\n  lane: backstage\n  |', ['centricity', 'enablers']],
    ['… with something after them', 'role R {\n  |\n\nrole S "x" { lane: support }', ['lane', 'centricity']],
    ['declarations behind the labels', 'stage|', []],
    ['words', 'touchpoint T {\n  channel: |\n}', channels],
    ['words before the next label', 'touchpoint T {\n  channel: |\n  level: core\n}', channels],
    ['words that are not in the list yet', 'touchpoint T {\n  channel: face-to-face, |\n}', ['phone', 'chat']],
    ['… those behind the cursor too', 'touchpoint T {\n  channel: |, phone\n}', ['face-to-face', 'chat', 'email']],
    ['words behind a label that is misspelt', 'touchpoint T {\n  chanel: |\n}', channels],
    ['yes or no', 'data-point D { personal: | }', ['yes', 'no']],
    ['names of the right kind', 'touchpoint T { role: | }', ['Host', 'Cook']],
    ['… that are not in the list yet', 'touchpoint T { role: Cook, | }', ['Host']],
    ['nested names', 'touchpoint T { serves: | }', ['Rest', 'Known']],
    ['nested names after the name around them', 'touchpoint T { serves: Keiko.| }', ['Keiko.Rest', 'Keiko.Known']],
    ['nothing after a name that holds nothing', 'touchpoint T { serves: Gate.| }', []],
    ['roles before the colon', 'journey J { stage "S" { step T {\n frontstage |\n} } }', ['Host', 'Cook']],
    ['principles before the colon', 'touchpoint T { not-applicable | }', ['emotional', 'adaptive', 'co-creative']],
    [
      '… that have none yet',
      'touchpoint T { not-applicable adaptive: "x"\n not-applicable | }',
      ['emotional', 'co-creative', 'consistent'],
    ],
    ['units after a number', 'journey J { time: 2 | }', ['min', 'h', 's', 'days']],
    ['units of everything', 'evaluation E { metric M { result: 2 | } }', ['%', 'min']],
    ['a unit that is being written', 'journey J { time: 2 m| }', ['min', 'h', 's', 'days']],
    ['… right behind the number', 'journey J { time: 2m| }', ['min', 'h', 's', 'days']],
    ['levels of emotion', 'journey J { stage "S" { step T { emotion: | } } }', ['+2', '+1', '0', '-1', '-2']],
    ['words of emotion', 'journey J { stage "S" { step T { emotion: +1 | } } }', ['valued', 'joyful']],
    ['every so often', 'plan P { review: | }', ['every 6 months', today]],
    ['how often', 'plan P { review: every | }', ['6 months']],
    ['principles', 'principle |', ['emotional', 'adaptive', 'co-creative', 'consistent']],
    ['principles that have none yet', 'principle adaptive "x"\nprinciple |', ['emotional', 'co-creative']],
    ['thresholds', 'design D { coverage: | }', ['emotional', 'adaptive']],
    ['… after the principle', 'design D { coverage: emotional | }', ['>= 80 %']],
    ['the second of two dates', 'plan P { schedule: 2026-01-01 | }', [`.. ${today}`]],
    ['a text', 'role R { note: | }', ['"…"']],
    ['clauses in their text', 'role R { clause: "|" }', ['Introduction', '1', '2']],
    ['findings in the comment that silences them', '// dfes-ignore |', ['emotion-contradicts-word']],
  ])('%s: %s', (_, source, expected) => {
    expect(labels(source).slice(0, expected.length)).toEqual(expected);
  });

  test.each([
    ['in a text', 'role R { note: "a |b" }'],
    ['in a text over several lines', 'role R { note: """\n|\n""" }'],
    ['in a comment', '// lane |'],
    ['at the end of a comment', '/* a| */'],
    ['behind a value that is complete', 'role R {\n  lane: backstage |\n}'],
    ['for the name of a declaration', 'role |'],
    ['for its title', 'role R |'],
    [
      'for a name of several words, as it is while it follows from the title',
      'journey J { stage "S" {\n step Hands over ba| "Hands over ba" {\n}\n} }',
    ],
    ['in a declaration of a kind that nobody knows', 'xyzzy X {\n  |\n}'],
    ['behind a label that nobody knows', 'role R { xyzzy: | }'],
  ])('nothing %s', (_, source) => {
    expect(labels(source)).toEqual([]);
  });

  test('every label of every kind', () => {
    const source = 'step S "x" {\n  |\n}';
    const inside = `journey J { stage "S" {\n${source}\n} }`;
    expect(
      labels(inside)
        .filter((label) => labelsOf('step').has(label))
        .toSorted(),
    ).toEqual([...labelsOf('step').keys()].toSorted());
  });
});

describe('the top of a file', () => {
  test('offers every kind, those first that the project lacks, in the order of the standard', () => {
    const offered = labels({ 'a.dfes': '|', 'b.dfes': 'design D\npersona P' }).filter((label) => !label.includes(' '));
    expect(offered.slice(0, 3)).toEqual(['organization', 'plan', 'segment']);
    expect(offered.at(-1)).toBe('persona');
    // A project has one design.
    expect(offered.toSorted()).toEqual(
      kindsIn(undefined)
        .filter((kind) => kind !== 'design')
        .toSorted(),
    );
  });

  test('offers what usually stands in each before their braces alone', () => {
    const offered = labels({ 'a.dfes': '|', 'b.dfes': 'design D' });
    const isWhole = offered.map((label) => label.endsWith(' …'));
    expect(isWhole).toEqual(isWhole.toSorted((a, b) => Number(b) - Number(a)));
  });

  test('begins with a whole small design where there is nothing yet', () => {
    const [first] = complete({ 'a.dfes': '|' });
    expect(first).toMatchObject({ label: 'first blueprint …', preselect: true });
    expect(labels({ 'a.dfes': '|', 'b.dfes': 'role R' })[0]).toBe('design …');
  });

  test('the small design can be read and drawn as it stands', () => {
    const text = taking('first blueprint …', { 'a.dfes': '|' }, plainClient);
    const { misreadings, tops } = readDocument('file:///a.dfes', text);
    expect(misreadings).toEqual([]);
    expect(tops.map(({ kind }) => kind)).toEqual(['design', 'persona', 'role', 'touchpoint', 'journey']);
  });

  test.each(translations)('its places are filled in the language $language, and its names differ', (wording) => {
    const text = taking('first blueprint …', { 'a.dfes': '|' }, plainClient, wording);
    const { misreadings, nodes } = readDocument('file:///a.dfes', text);
    expect(misreadings).toEqual([]);
    expect(text).not.toMatch(/What|Who|The/);
    const names = nodes.filter(({ name }) => name).map((node) => nameFromTitle(titleOf(node)));
    expect(new Set(names).size).toBe(names.length);
    expect(names.every(isName)).toBe(true);
  });
});

describe('what is inserted', () => {
  test.each<[string, string, string]>([
    ['lane', 'role R { | }', 'role R { lane: $0 }'],
    ['note', 'role R { | }', 'role R { note: "$1" }'],
    ['lane', 'role R { la|: frontstage }', 'role R { lane: frontstage }'],
    ['phone', 'touchpoint T { channel:| }', 'touchpoint T { channel: phone }'],
    ['phone', 'touchpoint T { channel: web,p| }', 'touchpoint T { channel: web, phone }'],
    ['phone', 'touchpoint T { channel: ph|one }', 'touchpoint T { channel: phone }'],
    ['Keiko.Rest', 'touchpoint T { serves: Keiko.R|est }', 'touchpoint T { serves: Keiko.Rest }'],
    ['role', '|', 'role ${1:Name} "${2:Title}" {\n\t$0\n}'],
    ['role', 'ro| Host "x" {}', 'role Host "x" {}'],
    [
      'fail-point',
      'journey J { stage "S" { step T {\n|\n} } }',
      'journey J { stage "S" { step T {\nfail-point "${1:Title}" {\n\t$0\n}\n} } }',
    ],
    ['time', 'journey J { | }', 'journey J { time: ${1:5} ${2:min} }'],
    [
      'role …',
      '|',
      'role ${1:Name} "${2:Title}" {\n\tlane: ${3|frontstage,backstage,support,partner|}\n\tcentricity: ${4|procedure-led,responsive,anticipating,empowered|}\n\tenablers: ${5|authority,information,training,time,tools,recognition|}\n}',
    ],
  ])('%s in %s', (label, source, expected) => {
    expect(taking(label, source)).toBe(expected);
  });

  test('lanes that not every step has come away as a whole', () => {
    const step = taking('step …', 'journey J { stage "S" {\n|\n} }');
    expect(step).toContain(
      '"${5:\n\tfrontstage ${6:Host}: "${7:What is done where the customer sees it}"}${8:\n\tback',
    );
  });

  test('roles of the lane come first', () => {
    const lanes = 'role A { lane: backstage }\nrole B { lane: frontstage }\n';
    const inStep = (label: string) => `${lanes}journey J { stage "S" { step T {\n ${label} |\n} } }`;
    expect(labels({ 'a.dfes': inStep('frontstage') })).toEqual(['B', 'A']);
    expect(labels({ 'a.dfes': inStep('backstage') })).toEqual(['A', 'B']);
  });

  test('an argument before its colon alone', () => {
    const before = 'journey J { stage "S" { step T {\n frontstage |: "x"\n} } }';
    expect(taking('Cook', before)).toBe(before.replace('|', 'Cook'));
  });

  test('without snippets, what usually stands there', () => {
    expect(taking('time', 'journey J { | }', plainClient)).toBe('journey J { time: 5 min }');
    expect(taking('role', '|', plainClient)).toBe('role Name "Title" {\n  \n}');
  });

  test('what the design has to name first, and nothing where it has none', () => {
    expect(taking('touchpoint …', '|')).toContain('role: ${4:Host}');
    const [alone] = complete({ 'a.dfes': 'touchpoint T\n|' }).filter(({ label }) => label === 'touchpoint …');
    expect(JSON.stringify(alone)).not.toContain('role:');
  });

  test.each(kindsIn(undefined))('a whole %s can be read', (kind) => {
    const source = '|';
    if (kind === 'design') return;
    const text = taking(`${kind} …`, source, plainClient);
    expect(readDocument('file:///a.dfes', text).misreadings).toEqual([]);
  });
});

describe('a name that nothing bears yet', () => {
  /** The file after it is taken, with what changes elsewhere. */
  function declaring(label: string, source: string): string {
    const { view, cursor } = scene(source);
    const item = completionsAt(view, cursor, today, ableClient).items.find((other) => other.label === label);
    if (!item?.textEdit || !('range' in item.textEdit)) throw new Error(`${label} is not offered`);
    const edits = [item.textEdit, ...(item.additionalTextEdits ?? [])];
    const changes = edits.map(({ range, newText }) => ({ ...stretchOf(view, range), text: newText }));
    return changes
      .toSorted((a, b) => b.start - a.start)
      .reduce((text, { start, end, text: written }) => text.slice(0, start) + written + text.slice(end), view.text);
  }

  test('can be declared on the way, above the declaration that names it', () => {
    expect(declaring('FrontDesk', 'journey J { stage "S" { step T { touchpoint: FrontDesk| } } }')).toBe(
      'touchpoint FrontDesk "Front desk"\n\njourney J { stage "S" { step T { touchpoint: FrontDesk } } }',
    );
  });

  test('stands behind others of its kind', () => {
    expect(declaring('Amir', 'persona Keiko "Keiko, 62"\njourney J { for: Amir| }')).toBe(
      'persona Keiko "Keiko, 62"\n\npersona Amir "Amir"\njourney J { for: Amir }',
    );
  });

  test('of a role is in the lane in which it is named', () => {
    const text = declaring('Porter', 'journey J { stage "S" { step T {\n  backstage Porter|: "x"\n} } }');
    expect(text).toContain('role Porter "Porter" {\n  lane: backstage\n}\n\njourney J');
    expect(text).toContain('backstage Porter: "x"');
  });

  test.each([
    ['where it is borne by something', 'role Host\ntouchpoint T { role: Host| }', 'Host'],
    ['where what it would be stands inside of something', 'touchpoint T { serves: Rest| }', 'Rest'],
    ['for words', 'touchpoint T { channel: pigeon| }', 'pigeon'],
    ['for what can be no name', 'touchpoint T { role: 9to5| }', '9to5'],
  ])('is not offered %s', (_, source, name) => {
    const { view, cursor } = scene(source);
    const items = completionsAt(view, cursor, today, ableClient).items.filter(({ label }) => label === name);
    expect(items.every(({ additionalTextEdits }) => additionalTextEdits === undefined)).toBe(true);
  });

  test('is asked for again with each letter', () => {
    const { view, cursor } = scene('touchpoint T { role: H| }');
    expect(completionsAt(view, cursor, today, ableClient).isIncomplete).toBe(true);
  });
});

describe('a name that follows from its title', () => {
  const client = { ...ableClient, snippetTransforms: true };

  test('is written by the editor, so that the title is all that has to be typed', () => {
    const text = taking('role', '|', client);
    expect(text).toMatch(/^role \$\{1\/.+\/u\} "\$\{1:Title\}" \{/u);
  });

  test.each([
    ['Hands over bags', 'HandsOverBags'],
    ['Keiko, 62', 'Keiko'],
    ['the host of the night shift', 'TheHostOf'],
    ['24-hour desk', 'HourDesk'],
    ['Überraschung am Tor', 'ÜberraschungAmTor'],
    ['玄関での出迎え', '玄関での出迎え'],
    ['“Who are you?”', 'WhoAreYou'],
  ])('%s: %s', (title, name) => {
    expect(nameFromTitle(title)).toBe(name);
    expect(isName(name)).toBe(true);
    const [, pattern = ''] = /^role \$\{1\/(.+?)\/\$/u.exec(taking('role', '|', client)) ?? [];
    // What the editor makes of it: each of the groups capitalised.
    const capitalised = (_: string, ...groups: readonly string[]) =>
      groups
        .slice(0, 3)
        .map((word) => (word ? word.charAt(0).toUpperCase() + word.slice(1) : ''))
        .join('');
    expect(title.replace(new RegExp(pattern, 'u'), capitalised)).toBe(name);
  });
});

describe('how it is shown', () => {
  test('names with their titles, by which they are found as well', () => {
    const [item] = complete('touchpoint T { role: | }');
    expect(item).toMatchObject({
      label: 'Host',
      labelDetails: { description: 'Front host' },
      filterText: 'Host Front host',
    });
  });

  test('the shortest name that means it', () => {
    const other = { 'a.dfes': 'persona Ken { need Rest "To sit" }\ntouchpoint T { serves: | }', 'b.dfes': design };
    expect(labels(other)).toEqual(['Ken.Rest', 'Keiko.Rest', 'Known']);
  });

  test('words with their meaning', () => {
    const [low] = complete('journey J { stage "S" { step T { fail-point "F" { impact: | } } } }');
    expect(low).toMatchObject({ label: 'low', labelDetails: { description: 'Hardly matters.' } });
  });

  test('labels with their explanation and clause', () => {
    const item = complete('role R { | }').find(({ label }) => label === 'centricity');
    expect(item?.documentation).toMatchObject({ kind: 'markdown', value: expect.stringContaining('5.6.2') });
  });

  test('after a label that takes words or names the next list opens', () => {
    const lane = complete('role R { | }').find(({ label }) => label === 'lane');
    expect(lane?.command?.command).toBe('editor.suggest');
    const { view, cursor } = scene('role R { | }');
    expect(completionsAt(view, cursor, today, plainClient).items.every(({ command }) => command === undefined)).toBe(
      true,
    );
  });
});
