/** A small design to begin with, in the folder of its name under templates/. */
export interface Template {
  readonly name: string;
  /** The first is the one to open: it declares the design. */
  readonly files: readonly [string, ...string[]];
  /** What the design is called until somebody calls it otherwise. */
  readonly title: string;
}

const files = ['design.dfes', 'journey.dfes', 'evaluation.dfes', 'dfes.json'] as const;

export const templates = [
  { name: 'hotel', files, title: 'A night that lets go of the day' },
  { name: 'public-service', files, title: 'An office that gives time back' },
  { name: 'clinic', files, title: 'A day without guessing' },
  { name: 'software-onboarding', files, title: 'Useful on the first day' },
  { name: 'blank', files: ['design.dfes', 'dfes.json'], title: 'My service' },
] as const satisfies readonly Template[];

export type TemplateName = (typeof templates)[number]['name'];
