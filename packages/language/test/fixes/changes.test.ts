import type { Edit, Fragment, Node } from '@dfes/model';
import { describe, expect, it } from 'vitest';
import { applyChanges, changesOf } from '../../src/fixes/index.ts';
import { readDocument } from '../../src/index.ts';

/* What a fix does is said in terms of the design; here it becomes text that looks as if the author had written it. */

interface Example {
  readonly name: string;
  readonly before: string;
  readonly edits: (nodes: (name: string) => Node, fragment: Fragment) => readonly Edit[];
  readonly after: string;
}

const label = (node: Node, name = 'level', value = 'core'): Edit => ({
  edit: 'add-label',
  node,
  label: name,
  value,
});

const labels: readonly Example[] = [
  {
    name: 'a declaration without braces gets them',
    before: 'touchpoint Gate "Gate"\n\nrole Host\n',
    edits: (named) => [label(named('Gate'))],
    after: 'touchpoint Gate "Gate" {\n  level: core\n}\n\nrole Host\n',
  },
  {
    name: 'empty braces are opened',
    before: 'touchpoint Gate { }',
    edits: (named) => [label(named('Gate')), label(named('Gate'), 'emotion', 'calm')],
    after: 'touchpoint Gate {\n  level: core\n  emotion: calm\n}',
  },
  {
    name: 'on one line it stays on one line',
    before: 'touchpoint Gate { channel: phone }',
    edits: (named) => [label(named('Gate'))],
    after: 'touchpoint Gate { channel: phone level: core }',
  },
  {
    name: 'a label comes behind the last one and its comment, before what is inside',
    before: 'persona Keiko {\n  goal: "Rest" // above all\n\n  need Rest "To rest"\n}',
    edits: (named) => [label(named('Keiko'), 'context', '"Autumn"')],
    after: 'persona Keiko {\n  goal: "Rest" // above all\n  context: "Autumn"\n\n  need Rest "To rest"\n}',
  },
  {
    name: 'without a label it comes first',
    before: 'persona Keiko { // 62\n  need Rest "To rest"\n}',
    edits: (named) => [label(named('Keiko'), 'context', '"Autumn"')],
    after: 'persona Keiko { // 62\n  context: "Autumn"\n  need Rest "To rest"\n}',
  },
  {
    name: 'tabs stay tabs',
    before: 'touchpoint Gate {\n\tchannel: phone\n}\nrole Host\n',
    edits: (named) => [label(named('Gate')), label(named('Host'), 'lane', 'frontstage')],
    after: 'touchpoint Gate {\n\tchannel: phone\n\tlevel: core\n}\nrole Host {\n\tlane: frontstage\n}\n',
  },
  {
    name: 'CRLF stays CRLF, and a byte order mark stands first',
    before: '\uFEFFtouchpoint Gate\r\n',
    edits: (named) => [label(named('Gate'))],
    after: '\uFEFFtouchpoint Gate {\r\n  level: core\r\n}\r\n',
  },
  {
    name: 'a value joins the list',
    before: 'touchpoint Gate {\n  role: Host // who else?\n}',
    edits: (named) => [{ edit: 'add-value', node: named('Gate'), label: 'role', value: 'Cook' }],
    after: 'touchpoint Gate {\n  role: Host, Cook // who else?\n}',
  },
  {
    name: 'values of a label that is not there come in one list',
    before: 'co-creation Blend',
    edits: (named) =>
      ['Keiko', 'Host'].map((value) => ({ edit: 'add-value', node: named('Blend'), label: 'actors', value }) as const),
    after: 'co-creation Blend {\n  actors: Keiko, Host\n}',
  },
];

const declarations: readonly Example[] = [
  {
    name: 'inside, at the end, a level deeper than its owner',
    before: 'journey Stay {\n    stage "Arrive" {\n        step Enter\n    }\n}',
    edits: (_, { nodes }) => [
      { edit: 'add-declaration', into: nodes[1] as Node, text: 'step Bow {\n  emotion: +1\n}' },
    ],
    after:
      'journey Stay {\n    stage "Arrive" {\n        step Enter\n        step Bow {\n            emotion: +1\n        }\n    }\n}',
  },
  {
    name: 'inside a declaration on one line, which is opened',
    before: 'persona Keiko { goal: "Rest" }',
    edits: (named) => [{ edit: 'add-declaration', into: named('Keiko'), text: 'need Rest "To rest"' }],
    after: 'persona Keiko {\n  goal: "Rest"\n\n  need Rest "To rest"\n}',
  },
  {
    name: 'behind the top-level declaration around one, and behind its comment',
    before: 'persona Keiko {\n  need Rest\n} // 62\nrole Host\n',
    edits: (named) => [{ edit: 'add-declaration', after: named('Rest'), text: 'role Cook' }],
    after: 'persona Keiko {\n  need Rest\n} // 62\n\nrole Cook\nrole Host\n',
  },
  {
    name: 'before a declaration with its documentation',
    before: '// A header.\n\n/** Who pours. */\nrole Host\n',
    edits: (named) => [{ edit: 'add-declaration', before: named('Host'), text: 'design Inn' }],
    after: '// A header.\n\ndesign Inn\n\n/** Who pours. */\nrole Host\n',
  },
  {
    name: 'braces are written before what follows',
    before: 'plan Renewal',
    edits: (named) => [
      { edit: 'add-declaration', after: named('Renewal'), text: 'role Host' },
      label(named('Renewal'), 'team', 'Host'),
    ],
    after: 'plan Renewal {\n  team: Host\n}\n\nrole Host',
  },
];

const removals: readonly Example[] = [
  {
    name: 'a declaration goes with its documentation and one empty line',
    before: 'role Host\n\n/** Who pours. */\nrole Cook {\n  lane: backstage\n}\n\nrole Clerk\n',
    edits: (named) => [{ edit: 'remove-declaration', node: named('Cook') }],
    after: 'role Host\n\nrole Clerk\n',
  },
  {
    name: 'a label goes with its line, whatever is known of its value',
    before: 'touchpoint Gate {\n  level: core\n  emotion: 12\n  channel: phone\n}',
    edits: (named, { nodes }) => [
      { edit: 'remove-label', node: named('Gate'), label: 'emotion', place: placeOfLabel(nodes, 'emotion') },
    ],
    after: 'touchpoint Gate {\n  level: core\n  channel: phone\n}',
  },
  {
    name: 'a label on a line with others leaves them where they are',
    before: 'touchpoint Gate { level: core channel: phone, web emotion: calm }',
    edits: (named, { nodes }) => [
      { edit: 'remove-label', node: named('Gate'), label: 'channel', place: placeOfLabel(nodes, 'channel') },
    ],
    after: 'touchpoint Gate { level: core emotion: calm }',
  },
  {
    name: 'a stretch leaves the comment behind it',
    before: 'role Host {\n  lane: frontstage // since May\n}',
    edits: (_, { uri }) => [{ edit: 'remove', place: { uri, start: 14, end: 30 } }],
    after: 'role Host {\n  // since May\n}',
  },
];

const moves: readonly Example[] = [
  {
    name: 'out to the top, with the comment above it',
    before: 'persona Keiko {\n  goal: "Rest"\n  // Where?\n  touchpoint Gate {\n    level: core\n  }\n}\n\nrole Host\n',
    edits: (named) => [{ edit: 'move-declaration', place: named('Gate').place }],
    after: 'persona Keiko {\n  goal: "Rest"\n}\n\n// Where?\ntouchpoint Gate {\n  level: core\n}\n\nrole Host\n',
  },
  {
    name: 'into another declaration',
    before: 'need Rest {\n\tkano: must-be\n}\n\npersona Keiko {\n\tgoal: "Rest"\n}\n',
    edits: (named, { uri }) => [{ edit: 'move-declaration', place: { uri, start: 0, end: 28 }, into: named('Keiko') }],
    after: 'persona Keiko {\n\tgoal: "Rest"\n\n\tneed Rest {\n\t\tkano: must-be\n\t}\n}\n',
  },
  {
    name: 'into a new one around it',
    before: 'journey Stay {\n  step Enter {\n    emotion: +1\n  }\n}',
    edits: (_, { uri }) => [{ edit: 'wrap-declaration', place: { uri, start: 17, end: 49 }, head: 'stage "Arrive"' }],
    after: 'journey Stay {\n  stage "Arrive" {\n    step Enter {\n      emotion: +1\n    }\n  }\n}',
  },
  {
    name: 'texts over several lines say the same wherever they stand',
    before: 'journey Stay {\n  step Enter {\n    note: """\n      Bows\n        deeply\n    """\n  }\n}',
    edits: (_, { uri }) => [{ edit: 'wrap-declaration', place: { uri, start: 17, end: 81 }, head: 'stage "Arrive"' }],
    after:
      'journey Stay {\n  stage "Arrive" {\n    step Enter {\n    note: """\n      Bows\n        deeply\n    """\n  }\n  }\n}',
  },
  {
    name: 'a line of its own is indented like the line that it precedes',
    before: 'persona Keiko {\n  need Rest "To rest"\n}',
    edits: (named) => [
      { edit: 'add-line', place: named('Rest').place, text: '// dfes-ignore need-unaddressed: later' },
    ],
    after: 'persona Keiko {\n  // dfes-ignore need-unaddressed: later\n  need Rest "To rest"\n}',
  },
];

describe.each(Object.entries({ labels, declarations, removals, moves }))('%s', (_, examples) => {
  it.each(examples)('$name', ({ before, edits, after }) => {
    const uri = 'file:///a.dfes';
    const fragment = readDocument(uri, before);
    const named = (name: string) => {
      const node = fragment.nodes.find((each) => each.name?.text === name);
      if (!node) throw new Error(`nothing is called ${name}`);
      return node;
    };
    const changes = changesOf(edits(named, fragment), () => ({ text: before, fragment }));
    expect(applyChanges(before, changes)).toBe(after);
  });
});

function placeOfLabel(nodes: readonly Node[], name: string) {
  const [place] = nodes[0]?.labels.get(name) ?? [];
  if (!place) throw new Error(`no label ${name}`);
  return place;
}
