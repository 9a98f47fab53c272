import { Project } from '@dfes/model';
import { clausesOf, elementNumbers, homeEdition } from '@dfes/standard';
import { describe, expect, it, test } from 'vitest';
import { readCases } from '../../workshop/src/findings/cases.ts';
import { checkTexts, textsOf } from '../../workshop/src/findings/run-case.ts';
import { type Block, type Report, reportOf, type Section } from '../src/index.ts';
import { checked, example, exampleNames } from './support/designs.ts';

const yamanoi = reportFor('yamanoi');

describe('the report on the canonical design', () => {
  it('begins with what is known of the design', () => {
    expect(yamanoi.title).toBe('A welcome that remembers you');
    expect(yamanoi.facts).toEqual([
      { name: 'Organization', text: 'Yamanoi Ryokan' },
      { name: 'Sector', text: 'commercial' },
      { name: 'Version', text: '0.3' },
      { name: 'Status', text: 'draft' },
      { name: 'Read against', text: 'ISO/TS 24082:2021' },
      {
        name: 'About',
        text: 'Arrival and first evening at a small hot-spring inn, for couples who come back every autumn.',
      },
      { name: 'Design', text: '1 file' },
    ]);
  });

  it('says that it is no statement of conformity', () => {
    expect(yamanoi.statement).toContain('no statement of conformity');
  });

  it('shows every clause at a glance', () => {
    expect(rowsOf(yamanoi, 'glance')).toEqual([
      'Introduction: service excellence pyramid | addressed, with open points | 1 value proposition, 2 touchpoints | 1 note',
      '4.2 Emotional | addressed, with open points | 2 of 2 touchpoints supported | 1 note',
      '4.3 Adaptive | addressed | 1 of 1 touchpoint supported | –',
      '4.4 Co-creative with customer | addressed | 1 of 2 touchpoints supported | –',
      '4.5 Consistent with organization and customer perspectives | addressed | 1 of 2 touchpoints supported | –',
      '5.2 Planning a design project on excellent service | addressed | 1 design, 1 organization, 1 plan | –',
      '5.3 Understanding and empathizing with the customer | addressed, with open points | 1 segment, 1 persona, 1 need, 1 expectation, 1 desire, 1 insight | 1 warning',
      '5.4 Defining a design challenge and a unique value proposition | addressed | 1 challenge, 1 value proposition | –',
      '5.5 Designing an outstanding customer experience with touchpoints and data points | addressed, with open points | 2 touchpoints, 1 data point, 1 journey | 1 warning',
      '5.6 Designing a co-creation environment | addressed | 2 roles, 1 co-creation | –',
      '5.7 Evaluating the design for excellent service | addressed in part | 2 evaluations, 1 metric, 1 capability | 1 note',
    ]);
  });

  it('shows the same cells as everything else', () => {
    expect(rowsOf(yamanoi, 'principles')).toEqual([
      'Greeting at the gate | evaluated | evaluated | open | evaluated',
      'Tea on arrival | supported | not applicable | supported | open',
      'Supported | 2 of 2 | 1 of 1 | 1 of 2 | 1 of 2',
      'Claimed | 2 of 2 | 1 of 1 | 1 of 2 | 1 of 2',
    ]);
  });

  it('shows what addresses a clause with its place, and what is open', () => {
    const [declared] = blocksOf(yamanoi, 'clause-5-4-3', 'declarations');
    expect(declared?.declarations).toEqual([
      {
        kind: 'value proposition',
        title: 'We remember, so that you need not explain',
        name: 'Remember',
        says: [
          { name: 'for', text: '“Keiko, 62”' },
          { name: 'answers', text: '“How might the first ten minutes feel like coming back?”' },
          { name: 'serves', text: '“To be met as ourselves” and “To rest without having to ask”' },
          { name: 'outcome', text: 'Guests feel known before they reach their room' },
          { name: 'differs', text: 'No booking site knows why a guest came last year' },
          { name: 'aligns', text: '“Yamanoi Ryokan”' },
        ],
        place: { text: 'yamanoi.dfes:60' },
      },
    ]);
    const [open] = blocksOf(yamanoi, 'clause-5-7-4', 'open-points');
    expect(open?.points).toMatchObject([
      { severity: 'info', finding: { text: 'perspective-missing' }, restsOn: '5.7.4, clause' },
    ]);
  });

  it('looks through the annexes', () => {
    expect(rowsOf(yamanoi, 'annex-b')[1]).toBe(
      'To be in the room within ten minutes | expectation | one-dimensional: The more of it the better, the less the worse. | – | nothing yet',
    );
    expect(rowsOf(yamanoi, 'annex-d')).toEqual([
      'Greeting at the gate | “Front host” | anticipating (3 of 4) | not said | “The mood that the driver notices” | only the provider’s side has a level',
      'Tea on arrival | “Kitchen hand” | responsive (2 of 4) | co-produces (3 of 4) | – | customers are 1 step ahead',
    ]);
    expect(rowsOf(yamanoi, 'annex-e')).toEqual([
      'Arrival to first evening | future | “Keiko, 62” | 2 stages, 3 steps | 1 | +1 to +2 | –',
    ]);
    expect(section(yamanoi, 'annex-c').about).toContain('not those of the standard');
  });

  it('says what that means for the elements of the other standard', () => {
    expect(rowsOf(yamanoi, 'elements')[5]).toBe(
      '5.3 Understanding and empathizing with the customer | addressed, with open points | – | –',
    );
    expect(textsIn(yamanoi, 'element-7-3-3')).toEqual([
      'Table 1 ties 6 clauses to this element. Addressed: 4 (4.4, 4.5, 5.2 and 5.6); addressed in part or with open points: 2 (5.5 and 5.7); not yet: none.',
    ]);
    expect(section(yamanoi, 'element-7-2-1').state?.words).toBe('not yet addressed');
    expect(blocksOf(yamanoi, 'element-7-4-1', 'declarations')[1]?.declarations[0]?.says).toEqual([
      { name: 'backstage', text: "“Kitchen hand”: Pours last year's tea" },
      { name: 'support', text: 'Guest history' },
    ]);
  });
});

describe('a part of the standard has its place', () => {
  const ids = sectionsOf(yamanoi).map(({ id }) => id);

  test.each(
    clausesOf(homeEdition)
      .filter(({ number, title }) => /^(?:4\.[2-5]|5\.[2-7])/u.test(number) && title !== 'General')
      .map(({ number }) => number),
  )('%s', (number) => {
    expect(ids).toContain(`clause-${number.replaceAll('.', '-')}`);
  });

  test.each([
    ...['pyramid', 'annex-a', 'annex-b', 'annex-c', 'annex-d', 'annex-e'],
    ...elementNumbers.map((number) => `element-${number.replaceAll('.', '-')}`),
  ])('%s', (id) => {
    expect(ids.filter((one) => one === id)).toEqual([id]);
  });
});

describe('how far a clause is addressed', () => {
  test.each([
    ['5.2', 'segment S', 'not yet addressed'],
    [
      '5.2',
      'plan P { objective: "o" scope: "s" team: R schedule: 2026-01-01 .. 2026-02-01 resources: "r" stakeholders: "s" }\nrole R\ndesign D',
      'addressed',
    ],
    ['5.2', 'plan P', 'addressed, with open points'],
    ['5.4', 'design D', 'not yet addressed'],
    ['5.4', 'challenge C', 'addressed in part'],
    ['5.4.2', 'challenge C', 'addressed, with open points'],
    ['5.4.2', 'insight I { method: interview }\nchallenge C { from: I }', 'addressed'],
    ['5.5.2', 'journey J { state: current }', 'not yet addressed'],
    ['5.5.2', 'persona P\njourney J { for: P state: future stage "S" { step A } }', 'addressed'],
    ['5.6.2', 'role R', 'not yet addressed'],
    ['5.6.2', 'role R { centricity: responsive }', 'addressed'],
    ['5.6.3', 'journey J { stage "S" { step A { participation: present } } }', 'addressed'],
    ['5.6.4', 'touchpoint T\npersona P\nco-creation C { at: T actors: P }', 'not yet addressed'],
    ['5.7.3', 'evaluation E { perspective: capability }', 'addressed'],
    ['5.7.3', 'evaluation E { perspective: customer }', 'not yet addressed'],
    ['4.3', 'touchpoint T', 'not yet addressed'],
    ['4.3', 'touchpoint T { adaptive: "It does" }', 'addressed in part'],
    [
      '4.3',
      'touchpoint T { adaptive: "It does" }\ndata-point D { at: T feeds: A }\nadaptation A { at: T }',
      'addressed',
    ],
  ])('%s by %s: %s', (number, text, words) => {
    const { design, findings } = checked(text, { 'no-renewal-cycle': 'off', 'principle-uncovered': 'off' });
    const report = reportOf(design, findings);
    expect(section(report, `clause-${number.replaceAll('.', '-')}`).state?.words).toBe(words);
  });

  it('is never said of an annex', () => {
    expect(section(yamanoi, 'annexes').sections.map(({ state }) => state)).toEqual(new Array(5).fill(undefined));
  });
});

describe('authors', () => {
  it('say themselves which clauses a declaration answers', () => {
    const report = reportOf(checked('adaptation A "Fewer words" { clause: "5.5.1", "23592 7.3.3" }').design, []);
    expect(blocksOf(report, 'clause-5-5-1', 'declarations')[0]?.declarations[0]?.title).toBe('Fewer words');
  });

  it('see what they have left aside, with their reasons', () => {
    const { design, findings } = checked(`design D { covered-elsewhere core: "ISO 9001" }
persona P {
  // dfes-ignore need-unaddressed: next year
  need N "Rest"
  need M "Light" { out-of-scope: "The house is dark on purpose" }
}
touchpoint T "Gate" { not-applicable adaptive: "Everybody waits" }`);
    const report = reportOf(design, findings, { switchedOff: ['owner-missing'] });
    expect(rowsOf(report, 'aside')).toEqual([
      'Level core is looked after elsewhere | a.dfes:1 | ISO 9001',
      '“Light” is out of scope | a.dfes:5 | The house is dark on purpose',
      '“Gate” need not be adaptive | a.dfes:7 | Everybody waits',
      'Finding need-unaddressed | a.dfes:3 | next year',
    ]);
    expect(textsIn(report, 'aside')).toEqual(['Switched off for this project: owner-missing.']);
  });

  it('are told first where something can’t be read', () => {
    const { design, findings } = checked('touchpont Gate');
    const report = reportOf(design, findings);
    expect(report.sections.map(({ id }) => id).slice(0, 2)).toEqual(['glance', 'unreadable']);
  });

  it('need not have written anything yet', () => {
    const report = reportOf(checked('').design, []);
    expect(report.title).toBe('A design without a name');
    expect(sectionsOf(report).some(({ id }) => id === 'aside' || id === 'unreadable')).toBe(false);
    expect(textsIn(report, 'principles')).toEqual(['The design has no touchpoint yet, so there is nothing to cover.']);
  });
});

describe('places', () => {
  it('lead wherever the caller says', () => {
    const { design } = checked('\npersona P');
    const report = reportOf(design, [], { linkTo: (uri, line) => ({ text: `line ${line}`, href: `${uri}#${line}` }) });
    expect(blocksOf(report, 'clause-5-3-3', 'declarations')[0]?.declarations[0]?.place).toEqual({
      text: 'line 2',
      href: 'file:///design/a.dfes#2',
    });
  });

  it('are told with the day, where that is known', () => {
    const report = reportOf(checked('design D').design, [], { made: '2026-02-03' });
    expect(report.facts).toContainEqual({ name: 'Report made', text: '2026-02-03' });
  });
});

describe('no finding gets lost', () => {
  test.each(exampleNames)('in %s', (name) => {
    const { design, findings } = example(name);
    expect(codesIn(reportOf(design, findings))).toEqual(new Set(findings.map(({ code }) => code)));
  });

  test('in a design in which each rule speaks', { timeout: 30_000 }, () => {
    const failing = readCases().byRule.flatMap(({ code, cases }) =>
      cases
        .filter(({ expects }) => expects === 'failing')
        .slice(0, 1)
        .map((each) => ({ code, each })),
    );
    const lost = failing.flatMap(({ code, each }) => {
      const { fragments, findings } = checkTexts(textsOf(each), code);
      const told = codesIn(reportOf(Project.of(fragments.values()), findings));
      return findings.filter((finding) => !told.has(finding.code)).map((finding) => finding.code);
    });
    expect([...new Set(lost)]).toEqual([]);
  });
});

function reportFor(name: (typeof exampleNames)[number]): Report {
  const { design, findings } = example(name);
  return reportOf(design, findings);
}

function sectionsOf({ sections }: { readonly sections: readonly Section[] }): readonly Section[] {
  return sections.flatMap((one) => [one, ...sectionsOf(one)]);
}

function section(report: Report, id: string): Section {
  const found = sectionsOf(report).find((one) => one.id === id);
  if (!found) throw new Error(`no section ${id}`);
  return found;
}

function blocksOf<B extends Block['block']>(report: Report, id: string, block: B) {
  return section(report, id).blocks.filter((one): one is Extract<Block, { block: B }> => one.block === block);
}

/** The rows of the first table of a section, cell by cell. */
function rowsOf(report: Report, id: string): readonly string[] {
  const [table] = blocksOf(report, id, 'table');
  return [...(table?.rows ?? []), ...(table?.sums ?? [])].map(({ head, cells }) =>
    [head, ...cells].map(({ text }) => text).join(' | '),
  );
}

function textsIn(report: Report, id: string): readonly string[] {
  return blocksOf(report, id, 'text').map(({ text }) => text);
}

/** The codes of all findings that a report tells of. */
function codesIn(report: Report): ReadonlySet<string> {
  const blocks = sectionsOf(report).flatMap((one) => one.blocks);
  return new Set(
    blocks.flatMap((block) => (block.block === 'open-points' ? block.points.map((p) => p.finding.text) : [])),
  );
}
