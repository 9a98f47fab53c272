import { type Design, type Fix, has, headOf, type Node } from '@dfes/model';
import { delightRoutes } from '@dfes/standard';
import { say } from '@dfes/wording';
import { addLabel } from '../fixes.ts';
import { type Hit, rule } from '../rule.ts';
import { called } from '../words.ts';
import { isOnLevel, type Levelled } from './levels.ts';

export const delightRouteMissing = rule({
  code: 'delight-route-missing',
  clauses: ['3.2'],
  basis: 'clause',
  severity: 'info',
  summary: 'A surprising proposition or touchpoint does not say by which route it delights.',
  why: 'There are two routes to delight: customers feel that they matter, or they get more than they had counted on; both may come together, and surprise makes either stronger. Which one is meant decides what has to be designed and how it can be measured.',
  check: {
    each: {
      *'value-proposition'(proposition) {
        if (isSilentSurprise(proposition)) yield hit(proposition);
      },
      *touchpoint(touchpoint, design) {
        if (isSilentSurprise(touchpoint) && !isAnsweredByPromise(touchpoint, design)) yield hit(touchpoint);
      },
    },
  },
});

function isSilentSurprise(node: Levelled): boolean {
  return isOnLevel(node, 'surprising') && !has(node, 'delight');
}

/** Whether a promise that is kept here names the route, or is itself asked to. */
function isAnsweredByPromise(touchpoint: Node<'touchpoint'>, design: Design): boolean {
  const promises = design.targets(touchpoint.says.realises);
  return promises.some((promise) => has(promise, 'delight') || isSilentSurprise(promise));
}

function hit(node: Levelled): Hit {
  return {
    at: headOf(node),
    message: say`${called(node)} is to surprise, but does not say how that delights: because customers feel valued, because their expectations are exceeded, or both. Add \`delight\`.`,
    fixes: () => [...Object.keys(delightRoutes), 'valued, exceeded'].map((routes) => choose(node, routes)),
  };
}

function choose(node: Levelled, routes: string): Fix {
  const { title, edits } = addLabel(node, 'delight', routes, say`Add \`delight: ${routes}\``);
  return { title, edits };
}
