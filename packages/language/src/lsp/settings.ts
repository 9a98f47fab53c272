import type { DfesSharedServices } from '../module.ts';

/** Where the editor shows principle coverage. */
export type CoverageDisplay = 'codeLens' | 'inlay' | 'off';

/** The setting `dfes.coverage.display`. */
export async function coverageDisplay(shared: DfesSharedServices): Promise<CoverageDisplay> {
  const display = await setting(shared, 'coverage', 'display');
  return display === 'inlay' || display === 'off' ? display : 'codeLens';
}

/** The setting `dfes.references.titles`: whether titles stand behind the names that refer to them. */
export async function titlesAreShown(shared: DfesSharedServices): Promise<boolean> {
  return (await setting(shared, 'references', 'titles')) !== false;
}

/** The setting `dfes.references.codeLens`: whether each declaration tells how often it is used. */
export async function referencesAreCounted(shared: DfesSharedServices): Promise<boolean> {
  return (await setting(shared, 'references', 'codeLens')) === true;
}

/** The setting `dfes.blueprint.codeLens`: whether a journey offers its blueprint. */
export async function blueprintLensIsShown(shared: DfesSharedServices): Promise<boolean> {
  return (await setting(shared, 'blueprint', 'codeLens')) !== false;
}

/** One of the client's settings; undefined where the client has none. */
async function setting(shared: DfesSharedServices, group: string, name: string): Promise<unknown> {
  const values: unknown = await shared.workspace.ConfigurationProvider.getConfiguration('dfes', group);
  return typeof values === 'object' && values !== null
    ? (values as Readonly<Record<string, unknown>>)[name]
    : undefined;
}
