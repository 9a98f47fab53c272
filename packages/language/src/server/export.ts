import { blueprintOf, layout, textFormats } from '@dfes/blueprint';
import { titleOf } from '@dfes/model';
import type { View } from '../lsp/view.ts';
import type { ExportChoices, ExportParams } from './export-contract.ts';

/** What can be exported from a document, and in which formats. */
export function exportChoices(view: View | undefined): ExportChoices {
  const all = view?.design.all('journey') ?? [];
  const own = all.filter(({ place }) => place.uri === view?.uri);
  const journeys = [...own, ...all.filter((journey) => !own.includes(journey))];
  return {
    journeys: journeys.map((journey) => ({
      id: journey.id,
      name: journey.name?.text ?? 'blueprint',
      title: titleOf(journey),
    })),
    formats: textFormats.map(({ name, extension, title }) => ({ name, extension, title })),
  };
}

/** The blueprint of a journey as the content of a file. */
export function exported(view: View | undefined, params: ExportParams): string | undefined {
  const journey = view?.design.all('journey').find(({ id }) => id === params.journey);
  const format = textFormats.find(({ name }) => name === params.format);
  return view && journey && format?.write(layout(blueprintOf(view.design, journey, { wording: view.wording })));
}
