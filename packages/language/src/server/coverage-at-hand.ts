import { journeyCoverage, titleOf } from '@dfes/model';
import type { Position } from 'vscode-languageserver';
import { nodeAt } from '../lsp/spot.ts';
import { offsetAt, type View } from '../lsp/view.ts';
import type { CoverageAnswer } from './designs-contract.ts';
import { firstJourney, journeyAround } from './journey-at-hand.ts';

/** How far the journey that an author works on covers the principles; undefined where there is no journey. */
export function coverageAtHand(view: View, position: Position): CoverageAnswer | undefined {
  const { design, uri } = view;
  const journey = journeyAround(nodeAt(view, offsetAt(view, position))) ?? firstJourney(design.all('journey'), uri);
  return (
    journey && {
      journey: { id: journey.id, title: titleOf(journey) },
      coverage: journeyCoverage(design, journey),
    }
  );
}
