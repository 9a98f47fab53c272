import type { Design, Edit, Fix } from '@dfes/model';
import { say } from '@dfes/wording';
import { ranked } from '../fixes.ts';
import { projectPlace } from '../project-place.ts';
import { rule } from '../rule.ts';
import { called } from '../words.ts';
import { isExcellent, type Levelled, levelled, levelsOf } from './levels.ts';

export const noExcellentLevel = rule({
  code: 'no-excellent-level',
  clauses: ['Introduction'],
  basis: 'clause',
  severity: 'warning',
  absence: true,
  summary: 'No proposition and no touchpoint is on level 3 or 4 of the pyramid.',
  why: 'Keeping the promise (level 1) and putting things right (level 2) satisfies customers. What delights them lies above: a service made for the one person (`individual`, level 3) and a fitting surprise (`surprising`, level 4). A design for excellent service says where it goes so far.',
  check: {
    *whole(design) {
      const at = projectPlace(design);
      const levels = levelsOf(design);
      if (!at || levels.unread || isExcellent(levels)) return;
      // Where nothing could have a level yet, the absence of promises and touchpoints is told elsewhere.
      if (levelled(design).length === 0) return;
      yield {
        at,
        message: say`Nothing in this design is meant to go beyond a promise kept and trouble put right, the levels of the pyramid that satisfy but do not delight. Set \`level: individual\` or \`level: surprising\` where it does.`,
        fixes: () => fixes(design),
      };
    },
  },
});

/** As many candidates as a menu can bear. */
const most = 6;

function fixes(design: Design): readonly Fix[] {
  const candidates = levelled(design).slice(0, most);
  return ranked(
    candidates.map((node) => ({ title: say`Set ${called(node)} to level individual`, edits: [setLevel(node)] })),
  );
}

function setLevel(node: Levelled): Edit {
  const { level } = node.says;
  if (level) return { edit: 'replace', place: level.place, text: 'individual' };
  return { edit: 'add-label', node, label: 'level', value: '${1:individual}' };
}
