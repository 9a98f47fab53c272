import { describe, expect, it } from 'vitest';
import { dfes, examples } from '../support/dfes.ts';
import { folderWith } from '../support/folder.ts';

describe('dfes coverage', () => {
  it('gives the cells and the shares as JSON', async () => {
    const { code, out } = await dfes(examples, 'coverage', 'yamanoi/yamanoi.dfes', '--format', 'json');
    expect({ code, ...JSON.parse(out) }).toEqual({
      code: 0,
      touchpoints: {
        Gate: { emotional: 'evaluated', adaptive: 'evaluated', 'co-creative': 'open', consistent: 'evaluated' },
        TeaRoom: { emotional: 'supported', adaptive: 'not-applicable', 'co-creative': 'supported', consistent: 'open' },
      },
      principles: {
        emotional: { supported: 2, claimed: 2, applicable: 2 },
        adaptive: { supported: 1, claimed: 1, applicable: 1 },
        'co-creative': { supported: 1, claimed: 1, applicable: 2 },
        consistent: { supported: 1, claimed: 1, applicable: 2 },
      },
    });
  });

  it('shows them as a table', async () => {
    const { out } = await dfes(examples, 'coverage', 'yamanoi');
    expect(out).toBe(`A welcome that remembers you (yamanoi)

              emotional  adaptive        co-creative  consistent
Gate          evaluated  evaluated       open         evaluated
TeaRoom       supported  not applicable  supported    open

FirstEvening  2/2        1/1             1/2          1/2
Whole design  2/2        1/1             1/2          1/2

Supported of applicable; in brackets what is claimed, where that is more.
`);
  });

  it('shows what is claimed and not supported, and where nothing is left to cover', async () => {
    const folder = folderWith({
      'a.dfes': 'touchpoint Gate "Gate" {\n  adaptive: "yes"\n  not-applicable consistent: "no"\n}\n',
    });
    expect((await dfes(folder, 'coverage')).out).toContain(
      `              emotional  adaptive  co-creative  consistent
Gate          open       claimed   open         not applicable

Whole design  0/1        0/1 (1)   0/1          –`,
    );
  });

  it('is that of the whole design, whichever of its files is named', async () => {
    const whole = await dfes(examples, 'coverage', 'hotel-overnight', '--format', 'json');
    const file = await dfes(examples, 'coverage', 'hotel-overnight/guests.dfes', '--format', 'json');
    expect(file.out).toBe(whole.out);
  });

  it('shows a table for each of several designs, and gives JSON of one only', async () => {
    expect((await dfes(examples, 'coverage', 'yamanoi', 'hotel-overnight')).out.match(/^Whole design/gmu)).toHaveLength(
      2,
    );
    const { code, out, err } = await dfes(examples, 'coverage', 'yamanoi', 'hotel-overnight', '--format', 'json');
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toBe('dfes: These are several designs; name one of hotel-overnight, yamanoi.\n');
  });

  it('loses none of two touchpoints of one name, and none without', async () => {
    const folder = folderWith({ 'a.dfes': 'touchpoint Gate "One"\ntouchpoint Gate "Two"\ntouchpoint "Three"\n' });
    const { out } = await dfes(folder, 'coverage', '--format', 'json');
    expect(Object.keys(JSON.parse(out).touchpoints)).toEqual(['Gate', 'Gate~2', 'Three']);
  });

  it('says so where no touchpoint is declared yet', async () => {
    const { code, out } = await dfes(folderWith({ 'a.dfes': 'design Whole "Whole"\n' }), 'coverage');
    expect(out).toContain('No touchpoint is declared yet');
    expect(code).toBe(0);
  });
});
