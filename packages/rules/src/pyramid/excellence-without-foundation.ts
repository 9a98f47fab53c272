import { type Design, designNode, type Fix } from '@dfes/model';
import { pyramid } from '@dfes/standard';
import { listing, say } from '@dfes/wording';
import { projectPlace } from '../project-place.ts';
import { rule } from '../rule.ts';
import { isExcellent, type Levels, levelsOf } from './levels.ts';

type Foundation = 'core' | 'feedback';

export const excellenceWithoutFoundation = rule({
  code: 'excellence-without-foundation',
  clauses: ['Introduction'],
  basis: 'clause',
  severity: 'warning',
  absence: true,
  summary: 'Levels 3 or 4 of the pyramid stand on a level 1 or 2 of which nothing is said.',
  why: 'The pyramid is built from the ground: a personal or surprising service delights nobody whose booking was lost or whose complaint went unheard. Level 1 (`core`) and level 2 (`feedback`) are often looked after elsewhere, in a quality or complaints system; then it is enough to say where.',
  check: {
    *whole(design) {
      const at = projectPlace(design);
      const levels = levelsOf(design);
      if (!at || levels.unread || !isExcellent(levels)) return;
      const missing = missingFoundation(design, levels);
      if (missing.length === 0) return;
      const names = missing.map((level) => say`level ${pyramid[level].level} (\`${level}\`)`);
      yield {
        at,
        message: say`This design promises excellence but says nothing of ${listing(names)}, on which it stands. Set the level where it is designed here, or say on the \`design\` where it is covered elsewhere.`,
        fixes: () => fixes(design, missing),
      };
    },
  },
});

function missingFoundation(design: Design, { said }: Levels): readonly Foundation[] {
  const elsewhere = designNode(design)?.says['covered-elsewhere'].map((entry) => entry.argument?.word) ?? [];
  return (['core', 'feedback'] as const).filter((level) => !elsewhere.includes(level) && !said.has(level));
}

function fixes(design: Design, missing: readonly Foundation[]): readonly Fix[] {
  const node = designNode(design);
  if (!node) return [];
  const edits = missing.map(
    (level, index) =>
      ({
        edit: 'add-label',
        node,
        label: `covered-elsewhere ${level}`,
        value: `"\${${index + 1}:Where ${elsewhere[level]} looked after}"`,
      }) as const,
  );
  return [{ title: say`Say where it is covered elsewhere`, preferred: true, edits }];
}

const elsewhere: Readonly<Record<Foundation, string>> = {
  core: 'the promise itself is',
  feedback: 'questions and complaints are',
};
