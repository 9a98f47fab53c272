import { inWords, say } from '@dfes/wording';
import type { CodeLensProvider } from 'langium/lsp';
import type { CodeLens, Command } from 'vscode-languageserver';
import { rangeOf } from '../diagnostics/to-diagnostic.ts';
import type { DfesServices } from '../module.ts';
import { coverageLine } from './explain/coverage.ts';
import { coverageDisplay } from './settings.ts';
import { type View, viewOf } from './view.ts';

/** The command by which a client opens the blueprint of a journey: its document and its id. */
export const openBlueprintCommand = 'dfes.openBlueprint';

/** Shows above touchpoints, journeys and the design how far the principles are covered, and opens blueprints. */
export const codeLens = ({ shared }: DfesServices): CodeLensProvider => ({
  provideCodeLens: async (document) => {
    const display = await coverageDisplay(shared);
    const view = viewOf(shared, document);
    return view && lensesOf(view, display === 'codeLens');
  },
});

export function lensesOf(view: View, withCoverage: boolean): CodeLens[] {
  return view.fragment.nodes.flatMap((node) => {
    const range = rangeOf(node.kindPlace, view.fragment);
    const line = withCoverage ? coverageLine(view.design, node) : undefined;
    const commands: Command[] = [];
    // A lens without a command is plain text.
    if (line) commands.push({ title: inWords(line, view.wording), command: '' });
    if (node.kind === 'journey') {
      commands.push({
        title: inWords(say`Show blueprint`, view.wording),
        command: openBlueprintCommand,
        arguments: [view.uri, node.id],
      });
    }
    return commands.map((command) => ({ range, command }));
  });
}
