import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { dfes, examples } from './support/dfes.ts';

describe('dfes trace', () => {
  it('draws what a declaration rests on and what hangs on it', async () => {
    const { code, out } = await dfes(examples, 'trace', 'Gate', 'yamanoi');
    expect(out).toBe(`Gate  touchpoint “Greeting at the gate”  yamanoi/yamanoi.dfes:73:12

What it rests on
└─ Remember  value-proposition “We remember, so that you need not explain”  realised by Gate  yamanoi/yamanoi.dfes:60:19
   ├─ Rest  need “To rest without having to ask”  served by Remember  yamanoi/yamanoi.dfes:42:8
   │  └─ Keiko  persona “Keiko, 62”  has Rest and Recognised  yamanoi/yamanoi.dfes:34:9
   └─ FirstMinutes  challenge “How might the first ten minutes feel like coming back?”  answered by Remember  yamanoi/yamanoi.dfes:55:11
      └─ Remembered  insight “Guests retell what the host remembered, never the room”  leads to FirstMinutes  yamanoi/yamanoi.dfes:47:9
         └─ Recognised  desire “To be met as ourselves”  supported by Remembered, served by Remember  yamanoi/yamanoi.dfes:44:10
            └─ Keiko  persona “Keiko, 62”  has Rest and Recognised  yamanoi/yamanoi.dfes:34:9

What hangs on it
└─ ArrivalMood  data-point “The mood that the driver notices”  at Gate  yamanoi/yamanoi.dfes:95:12
   └─ SofterWords  adaptation “Fewer words for tired guests”  at Gate, set off by ArrivalMood, fed by ArrivalMood  yamanoi/yamanoi.dfes:106:12
      └─ Recognition  metric “Felt recognised within ten minutes”  measures Gate  yamanoi/yamanoi.dfes:184:10
`);
    expect(code).toBe(0);
  });

  it('says where a chain ends early, and what the author says of it', async () => {
    const { out } = await dfes(examples, 'trace', 'TeaRoom', 'yamanoi');
    expect(out.split('What hangs on it\n')[1]).toBe(
      `  ○ no data point is at it and no adaptation is at it: “Each couple's own blend is the adaptation”
  ✗ no metric measures it, nor a proposition that it realises
`,
    );
  });

  it('says where the chain begins and ends', async () => {
    expect((await dfes(examples, 'trace', 'Keiko', 'yamanoi')).out).toContain('Nothing: the chain begins here.');
    expect((await dfes(examples, 'trace', 'Recognition', 'yamanoi')).out).toContain('Nothing: the chain ends here.');
  });

  it('follows what stands in two places once', async () => {
    const { out } = await dfes(examples, 'trace', 'Sleep', 'hotel-overnight');
    expect(out.match(/ShortCheckIn {2}.*\(see above\)$/gmu)).toHaveLength(1);
  });

  it('needs no path inside the project', async () => {
    const { code, out } = await dfes(path.join(examples, 'yamanoi'), 'trace', 'Keiko.Swift');
    expect(out).toContain('✗ no proposition or touchpoint serves it, and no challenge addresses it');
    expect(code).toBe(0);
  });

  it('speaks JSON', async () => {
    const { out } = await dfes(examples, 'trace', 'Swift', 'yamanoi', '--format', 'json');
    expect(JSON.parse(out)).toEqual({
      name: 'Keiko.Swift',
      kind: 'expectation',
      title: 'To be in the room within ten minutes',
      file: 'yamanoi/yamanoi.dfes',
      line: 43,
      column: 15,
      back: {
        gaps: [],
        branches: [
          {
            name: 'Keiko',
            kind: 'persona',
            title: 'Keiko, 62',
            file: 'yamanoi/yamanoi.dfes',
            line: 34,
            column: 9,
            ties: [{ how: 'has', name: 'Keiko.Swift' }],
            repeated: false,
            gaps: [],
            branches: [],
          },
        ],
      },
      onward: {
        gaps: [{ missing: 'no proposition or touchpoint serves it, and no challenge addresses it' }],
        branches: [],
      },
    });
  });
});

describe('a name that stands for nothing, or for too much', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'dfes-trace-'));
    await cp(path.join(examples, 'yamanoi'), path.join(folder, 'inn'), { recursive: true });
    await writeFile(path.join(folder, 'twins.dfes'), 'persona Ada { need Rest }\npersona Bo { need Rest }\n');
    await writeFile(path.join(folder, 'bare.dfes'), 'role Host\n');
  });
  afterAll(() => rm(folder, { recursive: true }));

  test.each([
    [['SofterWord', 'inn'], 'called `SofterWord`; did you mean `SofterWords`? The names are:'],
    [['Keiko.Rets', 'inn'], 'did you mean `Keiko.Rest`?'],
    [['Xyzzy', 'inn'], 'Nothing along the chain is called `Xyzzy`. The names are:'],
    [['Xyzzy', 'inn'], '\n  expectation: Keiko.Swift\n  desire: Keiko.Recognised\n'],
    [['FrontHost', 'inn'], '`FrontHost` is a role, which lies on no chain from a need to what is measured.'],
    [['Host', 'bare.dfes'], 'The design has no need, proposition or touchpoint yet.'],
    [
      ['Rest', 'twins.dfes'],
      'may be any of these; name it in full, or the path:\n  Ada.Rest  need in twins.dfes\n  Bo',
    ],
    [[], 'Trace what? Usage: dfes trace NAME [path] [options]'],
  ])('%j is told', async (args, told) => {
    const { code, out, err } = await dfes(folder, 'trace', ...args);
    expect(err).toContain(told);
    expect(out).toBe('');
    expect(code).toBe(2);
  });

  test('the name in full is enough', async () => {
    const { out } = await dfes(folder, 'trace', 'Bo.Rest', 'twins.dfes');
    expect(out).toMatch(/^Rest {2}need {2}twins\.dfes:2:19\n/);
  });
});
