import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readDocument } from '@dfes/language';
import { inWords } from '@dfes/wording';
import { describe, expect, it, test } from 'vitest';
import {
  type Branch,
  type Design,
  declarationsNamed,
  type Node,
  Project,
  type Station,
  type Strand,
  stations,
  tiesBack,
  tiesOnward,
  tieWords,
  traceOf,
} from '../src/index.ts';

/** One declaration at each station, each tied to the one before. */
const chain = `
persona Ada { need Rest }
insight Tired { supports: Rest }
challenge Evening { from: Tired }
value-proposition Calm { answers: Evening serves: Rest }
touchpoint Porch { realises: Calm }
data-point Mood { at: Porch }
adaptation Hush { at: Porch when: Mood }
evaluation Pilot { metric Calmer { measures: Porch } }`;

/** The same, up to an evaluation that is still open. */
const full = chain.slice(0, chain.indexOf('metric'));

describe('the chain of the canonical design', () => {
  const design = example('yamanoi');

  it('leads from a desire to what is measured, by way of everything between', () => {
    expect(outline(design, 'Keiko.Recognised', 'onward')).toEqual([
      'Remembered: supports Recognised',
      '  FirstMinutes: from Remembered',
      '    Remember: serves Recognised, answers FirstMinutes',
      '      FirstEvening: delivers Remember',
      '      Gate: realises Remember',
      '        ArrivalMood: at Gate',
      '          SofterWords: at Gate, set off by ArrivalMood, fed by ArrivalMood',
      '            Recognition: measures Gate',
      '      TeaRoom: realises Remember',
      "        (no data point is at it and no adaptation is at it: Each couple's own blend is the adaptation)",
      '        (no metric measures it, nor a proposition that it realises)',
    ]);
  });

  it('leads back from a metric to whose needs it is about', () => {
    expect(outline(design, 'Recognition', 'back')).toEqual([
      'SofterWords: measured by Recognition',
      '  ArrivalMood: sets off SofterWords, feeds SofterWords',
      '    Gate: holds ArrivalMood and SofterWords, measured by Recognition',
      '      Remember: realised by Gate',
      '        Rest: served by Remember',
      '          Keiko: has Rest and Recognised',
      '        FirstMinutes: answered by Remember',
      '          Remembered: leads to FirstMinutes',
      '            Recognised: supported by Remembered, served by Remember',
      '              Keiko: has Rest and Recognised',
    ]);
  });

  it('says where it ends for a need that nothing answers', () => {
    expect(outline(design, 'Swift', 'onward')).toEqual([
      '(no proposition or touchpoint serves it, and no challenge addresses it)',
    ]);
  });
});

describe('from any station', () => {
  const names = ['Rest', 'Tired', 'Evening', 'Calm', 'Porch', 'Mood', 'Hush', 'Calmer'];

  test.each(names)('%s lies on the same chain', (name) => {
    const design = designOf(chain);
    const passed = [...outline(design, name, 'back').reverse(), `${name}:`, ...outline(design, name, 'onward')].map(
      (line) => line.trim().split(':')[0],
    );
    expect(passed).toEqual(['Ada', ...names]);
  });

  test('a chain may pass over a station', () => {
    const short =
      'persona Ada { need Rest } touchpoint Porch { serves: Rest } adaptation Hush { at: Porch when: "rain" }';
    expect(outline(designOf(short), 'Rest', 'onward')).toEqual([
      'Porch: serves Rest',
      '  (no data point is at it)',
      '  (no metric measures it, nor a proposition that it realises)',
      '  Hush: at Porch',
    ]);
  });

  test('a metric of a journey hangs on what the journey delivers', () => {
    const text =
      'value-proposition Calm {} journey Night { delivers: Calm } evaluation E { metric M { measures: Night } }';
    expect(outline(designOf(text), 'M', 'back')).toContain('  Calm: delivered by Night');
  });

  test('what hangs on two declarations is followed once', () => {
    const text = `${chain}\ntouchpoint Hall { realises: Calm }\ndata-point Gait { at: Hall, Porch feeds: Hush }`;
    const lines = outline(designOf(text), 'Calm', 'onward').map((line) => line.trim());
    expect(lines.filter((line) => line.startsWith('Gait'))).toEqual([
      'Gait: at Porch and Hall',
      'Gait: at Porch and Hall (above)',
    ]);
    expect(lines.filter((line) => line.startsWith('Hush'))).toEqual([
      'Hush: at Porch, set off by Mood, fed by Gait',
      'Hush: at Porch, set off by Mood, fed by Gait (above)',
    ]);
  });

  test('data that feeds an insight begins another round', () => {
    const text = `${chain}\ndata-point Diary { at: Porch feeds: Tired }`;
    expect(outline(designOf(text), 'Diary', 'onward')).toEqual([]);
    expect(outline(designOf(text), 'Tired', 'back').join()).not.toContain('Diary');
  });
});

describe('a chain that ends early', () => {
  test.each([
    ['persona Ada', 'Ada', 'onward', 'no need, expectation or desire is written inside it'],
    ['persona Ada { need Rest { out-of-scope: "Next year" } }', 'Rest', 'onward', 'it is out of scope: Next year'],
    ['insight Tired', 'Tired', 'onward', 'no challenge grows from it'],
    ['insight Tired', 'Tired', 'back', 'it supports no need, expectation or desire'],
    ['challenge Evening', 'Evening', 'onward', 'no value proposition answers it'],
    ['challenge Evening', 'Evening', 'back', 'no insight or need is behind it'],
    ['value-proposition Calm', 'Calm', 'onward', 'no touchpoint realises it'],
    ['value-proposition Calm', 'Calm', 'back', 'it answers no challenge'],
    ['value-proposition Calm', 'Calm', 'back', 'it serves no need, expectation or desire'],
    ['touchpoint Porch', 'Porch', 'onward', 'no data point is at it'],
    ['touchpoint Porch', 'Porch', 'onward', 'no adaptation is at it'],
    ['touchpoint Porch', 'Porch', 'onward', 'no metric measures it, nor a proposition that it realises'],
    ['touchpoint Porch', 'Porch', 'back', 'it realises no value proposition and serves no need'],
    ['journey Night', 'Night', 'back', 'it delivers no value proposition'],
    ['data-point Mood', 'Mood', 'onward', 'nothing uses it: no adaptation hangs on it, and it feeds nothing'],
    ['data-point Mood', 'Mood', 'back', 'it is at no touchpoint'],
    [
      'touchpoint Porch {} adaptation Hush { at: Porch }',
      'Hush',
      'onward',
      'no metric measures a touchpoint where it is',
    ],
    ['adaptation Hush', 'Hush', 'back', 'it is at no touchpoint'],
    ['adaptation Hush { when: "rain" }', 'Hush', 'back', 'no data point calls for it'],
    ['evaluation Pilot { metric Calmer }', 'Calmer', 'back', 'it measures nothing'],
  ] as const)('%s: %s has nothing %s, since %s', (text, name, way, missing) => {
    expect(outline(designOf(text), name, way)).toContain(`(${missing})`);
  });

  test.each([
    ['a need that is served', `${chain} value-proposition Bed { serves: Rest }`, 'Rest', 'onward'],
    ['an insight from which a challenge grew', chain, 'Tired', 'onward'],
    ['a metric at the end of the chain', chain, 'Calmer', 'onward'],
    ['data that only feeds a role', 'touchpoint T {} role R {} data-point Mood { at: T feeds: R }', 'Mood', 'onward'],
    ['a touchpoint whose proposition is measured', `${full} metric M { measures: Calm } }`, 'Porch', 'onward'],
    ['an adaptation where the proposition is measured', `${full} metric M { measures: Calm } }`, 'Hush', 'onward'],
    ['a label whose name leads nowhere', 'challenge Evening { from: Nothing }', 'Evening', 'back'],
    ['a challenge that addresses a need', `${chain} challenge Night { addresses: Rest }`, 'Night', 'back'],
    ['a touchpoint that serves a need itself', 'persona A { need N } touchpoint T { serves: N }', 'T', 'back'],
  ] as const)('not at %s', (_, text, name, way) => {
    const design = designOf(text);
    expect(traceOf(design, only(design, name))[way].gaps).toEqual([]);
  });

  test('an adaptation leaves it to its touchpoint to say that nothing is measured', () => {
    const text = 'touchpoint Porch {} adaptation Hush { at: Porch }';
    expect(outline(designOf(text), 'Porch', 'onward').filter((line) => line.includes('metric'))).toHaveLength(1);
  });
});

describe('in every example', () => {
  test.each(['hospital-day-surgery', 'hotel-overnight', 'public-service', 'yamanoi'])(
    '%s: whatever leads onward leads back by the same way',
    (name) => {
      const design = example(name);
      const nodes = stations.flatMap((kind): readonly Node<Station>[] => design.all(kind));
      const ties = (of: typeof tiesOnward) =>
        nodes
          .flatMap((node) => of(design, node))
          .map(({ from, to, says, through }) => [from.id, says.onward, to.id, through?.id].join(' '))
          .sort();
      expect(ties(tiesOnward).length).toBeGreaterThan(10);
      expect(ties(tiesBack)).toEqual(ties(tiesOnward));
    },
  );
});

describe('a name outside of any file', () => {
  const design = designOf(
    'persona Ada { need Rest }\npersona Bo { need Rest {} need Light }\njourney Light { stage S "S" { step In } }',
  );

  test.each([
    ['Ada', ['Ada']],
    ['Rest', ['Rest', 'Rest']],
    ['Bo.Rest', ['Rest']],
    ['Light', ['Light']],
    ['Ada.Light', []],
    ['Light.In', ['In']],
    ['Light.S.In', ['In']],
    ['S.In', []],
    ['ada', []],
  ])('%s stands for %j', (name, found) => {
    const kinds = [...stations, 'step'] as const;
    expect(declarationsNamed(design, name, kinds).map((node) => node.name?.text)).toEqual(found);
  });

  it('at the top goes before the same inside another', () => {
    expect(declarationsNamed(design, 'Light', stations)[0]?.kind).toBe('journey');
  });
});

function designOf(text: string): Design {
  const fragment = readDocument('file:///design.dfes', text);
  const [slip] = fragment.misreadings;
  if (slip) throw new Error(`${slip.code} at “${text.slice(slip.place.start, slip.place.end)}”`);
  return Project.of([fragment]);
}

function example(name: string): Design {
  const folder = path.join(import.meta.dirname, '../../../examples', name);
  const files = readdirSync(folder).filter((file) => file.endsWith('.dfes'));
  return Project.of(
    files.map((file) => readDocument(`file:///${file}`, readFileSync(path.join(folder, file), 'utf8'))),
  );
}

function only(design: Design, name: string): Node<Station> {
  const [node] = declarationsNamed(design, name, stations);
  if (!node) throw new Error(`nothing is called ${name}`);
  return node;
}

/** A strand as indented lines: each declaration with how it is tied, each gap in brackets. */
function outline(design: Design, name: string, way: 'back' | 'onward'): string[] {
  const lines = ({ gaps, branches }: Strand): string[] => [
    ...gaps.map(({ missing, reason }) => `(${inWords(missing)}${reason === undefined ? '' : `: ${reason}`})`),
    ...branches.flatMap((branch) => [headOf(branch), ...lines(branch).map((line) => `  ${line}`)]),
  ];
  const headOf = ({ node, ties, repeated }: Branch) =>
    `${node.name?.text}: ${tieWords(ties, way).join(', ')}${repeated ? ' (above)' : ''}`;
  return lines(traceOf(design, only(design, name))[way]);
}
