import { featuresPage } from './features/features-page.ts';
import { generatedFromFindings } from './findings/generated.ts';
import { generatedFromTable } from './table/generated.ts';
import { termsPage } from './terms-page.ts';
import { generatedFromTexts } from './translation/generated.ts';

/** A file that is committed, but written by a program from a source elsewhere in the repository. */
export interface Generated {
  /** Where it stands, from the repository's top. */
  readonly path: string;
  readonly content: () => string;
}

/** Every generated file but those that these read: what Langium writes from the grammar, and the repository's address. */
export const generators: readonly Generated[] = [
  ...generatedFromFindings,
  ...generatedFromTable,
  ...generatedFromTexts,
  termsPage,
  featuresPage,
];
