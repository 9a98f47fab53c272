import { describe, expect, it } from 'vitest';
import { blueprintOf, findingsByPart, layout, renderPanes, tableOf, viewsOf, withFindings } from '../../src/index.ts';
import { designOf, journeyOf } from '../designs.ts';
import { readXml } from '../svg/xml.ts';

const text = `touchpoint Desk "The desk" { channel: face-to-face }
journey J "A journey" { stage S "A stage" {
  step A "Comes in" { touchpoint: Desk
    evidence: "A bell"
    emotion: +1 calm }
  step B "Goes out" { touchpoint: Desk }
} }`;
const design = designOf(text);
const blueprint = blueprintOf(design, journeyOf(design));
const at = (words: string) => ({
  uri: 'file:///design/0.dfes',
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
});
const warning = { severity: 'warning', text: 'Something is missing.' } as const;
const marked = (words: string) => [...findingsByPart(blueprint, [{ ...warning, place: at(words) }]).keys()];

describe('a finding', () => {
  it('stands on the narrowest part around its place', () => {
    expect(marked('A bell')).toEqual([expect.stringContaining('/evidence/')]);
    expect(marked('Comes in')).toEqual([expect.stringContaining('/actions/')]);
    expect(marked('calm')).toEqual([expect.stringContaining('/emotion')]);
  });

  it('about a touchpoint stands on it wherever it is met, once in each step', () => {
    const parts = marked('The desk');
    expect(parts).toHaveLength(2);
    expect(parts.every((part) => part.includes('/touchpoints/'))).toBe(true);
  });

  it('about a stage stands on the stage', () => {
    expect(marked('A stage')).toEqual([blueprint.stages[0]?.source.node]);
  });

  it('about the journey stands on its title, and none about its steps does', () => {
    expect(marked('A journey')).toEqual([blueprint.journey]);
    expect(marked('journey J')).toEqual([blueprint.journey]);
    const coverage = viewsOf(design, journeyOf(design))
      .find(({ id }) => id === 'coverage')
      ?.render(design, journeyOf(design));
    const inCoverage = (words: string) =>
      coverage && [...findingsByPart(coverage, [{ ...warning, place: at(words) }]).keys()];
    expect(inCoverage('A journey')).toEqual([blueprint.journey]);
    expect(inCoverage('Comes in')).toEqual([]);
    const found = withFindings(blueprint, findingsByPart(blueprint, [{ ...warning, place: at('A journey') }]));
    expect(renderPanes(layout(found)).title.svg).toMatch(
      /aria-label="A journey\. 1 finding: Warning[^>]*>.*class="badge"/s,
    );
    expect(tableOf(found).facts).toContain('1 finding: Warning: Something is missing.');
  });

  it('about something that is not in the picture stands nowhere', () => {
    expect(
      findingsByPart(blueprint, [{ ...warning, place: { ...at('A bell'), uri: 'file:///other.dfes' } }]).size,
    ).toBe(0);
  });

  it('is drawn, counted and said', () => {
    const place = at('A bell');
    const findings = [{ ...warning, place }, { severity: 'error', text: 'This is wrong.', place } as const];
    const found = withFindings(blueprint, findingsByPart(blueprint, findings));
    const svg = renderPanes(layout(found)).body.svg;
    expect(svg.match(/class="badge"/g)).toHaveLength(1);
    expect(svg).toContain('badge-error');
    const said = '2 findings: Warning: Something is missing. Error: This is wrong.';
    expect(readXml(svg).tags.filter(({ attributes }) => attributes['aria-label']?.includes(said))).toHaveLength(1);
    expect(JSON.stringify(tableOf(found))).toContain(said);
  });

  it('leaves the picture alone where there is none', () => {
    expect(withFindings(blueprint, findingsByPart(blueprint, []))).toBe(blueprint);
    expect(renderPanes(layout(blueprint)).body.svg).not.toContain('badge');
  });
});
