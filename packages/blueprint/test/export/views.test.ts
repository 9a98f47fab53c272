import { describe, expect, test } from 'vitest';
import { layout, textFormats, views } from '../../src/index.ts';
import { designOf, journeyOf } from '../designs.ts';

// Views whose columns are no steps, or that tell of two journeys at once, leave as files, too.

const design = designOf(`design D "An inn" {}
  persona Keiko "Keiko, 62" { need Rest "To rest" {} }
  challenge Welcome "How might she feel known?" { for: Keiko }
  value-proposition Known "We remember" { answers: Welcome }
  touchpoint Gate "Greeting at the gate" { realises: Known }
  journey J "An evening" { for: Keiko  stage S "Arrive" { step A "Steps out" { touchpoint: Gate } } }
  journey K "The evening of 3 May" { actual-of: J  stage S "Arrive" { step A "Waited" { touchpoint: Gate } } }`);
const journey = journeyOf(design);

function written(view: string, format: string): string {
  const blueprint = views.find(({ id }) => id === view)?.render(design, journey);
  const writer = textFormats.find(({ name }) => name === format);
  if (!blueprint || !writer) throw new Error(`no ${view} as ${format}`);
  return writer.write(layout(blueprint));
}

describe('as Markdown', () => {
  test('what a principle asks of a touchpoint stands in its row and column', () => {
    expect(written('coverage', 'markdown')).toMatch(
      /^\|\s+\| Emotional \| Adaptive \| Co-creative \| Consistent \|\n\|( --- \|){5}\n\|[^\n]*Greeting at the gate\*\* \| Open/m,
    );
  });

  test('the trace says what leads to what', () => {
    const text = written('overview', 'markdown');
    expect(text).toContain('| Personas | Challenges | Propositions | Touchpoints | Metrics |');
    expect(text).toMatch(/How might she feel known\?<br>.*Leads to: We remember/);
  });

  test('planned and actual stand below each other', () => {
    expect(written('planned-actual', 'markdown')).toMatch(/Steps out.*Waited/s);
  });
});

test('as CSV, a table as it is seen has no columns for steps', () => {
  expect(written('coverage', 'csv').split('\r\n')[0]).toBe('\ufeff,Emotional,Adaptive,Co-creative,Consistent');
  expect(written('journey-map', 'csv').split('\r\n')[0]).toMatch(/^\ufeffStage,Step,Title,/);
});

test.each([
  ['blueprint', true],
  ['journey-map', true],
  ['planned-actual', false],
  ['current-future', false],
  ['coverage', false],
  ['overview', false],
])('a Mermaid journey can tell %s: %s', (id, can) => {
  const mermaid = textFormats.find(({ name }) => name === 'mermaid');
  const blueprint = views.find((view) => view.id === id)?.render(design, journey);
  expect(blueprint && mermaid && 'holds' in mermaid && mermaid.holds(blueprint)).toBe(can);
});
