import { type Kind, type Node, titleOf } from '@dfes/model';
import { counted, type Said, say } from '@dfes/wording';

/** An author's text on one line: formats add none of their own meaning to its line ends. */
export function plain(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** A kind as a reader says it. */
export const spokenKinds: Readonly<Record<Kind, Said>> = {
  design: say`design`,
  organization: say`organization`,
  plan: say`plan`,
  segment: say`segment`,
  persona: say`persona`,
  need: say`need`,
  expectation: say`expectation`,
  desire: say`desire`,
  insight: say`insight`,
  challenge: say`challenge`,
  'value-proposition': say`value proposition`,
  touchpoint: say`touchpoint`,
  'data-point': say`data point`,
  adaptation: say`adaptation`,
  journey: say`journey`,
  stage: say`stage`,
  step: say`step`,
  'fail-point': say`fail-point`,
  role: say`role`,
  'co-creation': say`co-creation`,
  evaluation: say`evaluation`,
  metric: say`metric`,
  capability: say`capability`,
  principle: say`principle`,
};

/** How many declarations of a kind there are: `1 touchpoint`, `2 capabilities`. */
export const countedKinds: Readonly<Record<Kind, (n: number) => Said>> = {
  design: (n) => counted(n, say`${n} design`, say`${n} designs`),
  organization: (n) => counted(n, say`${n} organization`, say`${n} organizations`),
  plan: (n) => counted(n, say`${n} plan`, say`${n} plans`),
  segment: (n) => counted(n, say`${n} segment`, say`${n} segments`),
  persona: (n) => counted(n, say`${n} persona`, say`${n} personas`),
  need: (n) => counted(n, say`${n} need`, say`${n} needs`),
  expectation: (n) => counted(n, say`${n} expectation`, say`${n} expectations`),
  desire: (n) => counted(n, say`${n} desire`, say`${n} desires`),
  insight: (n) => counted(n, say`${n} insight`, say`${n} insights`),
  challenge: (n) => counted(n, say`${n} challenge`, say`${n} challenges`),
  'value-proposition': (n) => counted(n, say`${n} value proposition`, say`${n} value propositions`),
  touchpoint: (n) => counted(n, say`${n} touchpoint`, say`${n} touchpoints`),
  'data-point': (n) => counted(n, say`${n} data point`, say`${n} data points`),
  adaptation: (n) => counted(n, say`${n} adaptation`, say`${n} adaptations`),
  journey: (n) => counted(n, say`${n} journey`, say`${n} journeys`),
  stage: (n) => counted(n, say`${n} stage`, say`${n} stages`),
  step: (n) => counted(n, say`${n} step`, say`${n} steps`),
  'fail-point': (n) => counted(n, say`${n} fail-point`, say`${n} fail-points`),
  role: (n) => counted(n, say`${n} role`, say`${n} roles`),
  'co-creation': (n) => counted(n, say`${n} co-creation`, say`${n} co-creations`),
  evaluation: (n) => counted(n, say`${n} evaluation`, say`${n} evaluations`),
  metric: (n) => counted(n, say`${n} metric`, say`${n} metrics`),
  capability: (n) => counted(n, say`${n} capability`, say`${n} capabilities`),
  principle: (n) => counted(n, say`${n} principle`, say`${n} principles`),
};

/** How a declaration is called among other words: by its title in quotes. */
export function called(node: Node): Said {
  return say`“${plain(titleOf(node))}”`;
}
