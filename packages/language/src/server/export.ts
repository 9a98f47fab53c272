import { type Blueprint, viewsOf } from '@dfes/blueprint';
import { titleOf } from '@dfes/model';
import { inWords } from '@dfes/wording';
import type { View } from '../lsp/view.ts';
import type { ExportChoices, ExportParams } from './export-contract.ts';

/** What can be exported from a document. */
export function exportChoices(view: View | undefined): ExportChoices {
  if (!view) return { journeys: [] };
  const { design, uri } = view;
  const all = design.all('journey');
  const own = all.filter(({ place }) => place.uri === uri);
  const journeys = [...own, ...all.filter((journey) => !own.includes(journey))];
  return {
    journeys: journeys.map((journey) => ({
      id: journey.id,
      name: journey.name?.text ?? 'blueprint',
      title: titleOf(journey),
      views: viewsOf(design, journey).map(({ id, title }) => ({ id, title: inWords(title, view.wording) })),
    })),
  };
}

/** What a view shows of a journey, as plain data. */
export function exported(view: View | undefined, params: ExportParams): Blueprint | undefined {
  const journey = view?.design.all('journey').find(({ id }) => id === params.journey);
  if (!view || !journey) return undefined;
  const shown = viewsOf(view.design, journey).find(({ id }) => id === params.view);
  return shown?.render(view.design, journey, params.lanes, view.wording);
}
