import type { Node } from '@dfes/model';
import { counted, inWords, say } from '@dfes/wording';
import type { CodeLensProvider } from 'langium/lsp';
import type { CodeLens, Command } from 'vscode-languageserver';
import { rangeOf } from '../diagnostics/to-diagnostic.ts';
import type { DfesServices } from '../module.ts';
import { coverageLine } from './explain/coverage.ts';
import { mentionsOf } from './mentions.ts';
import { blueprintLensIsShown, coverageDisplay, referencesAreCounted } from './settings.ts';
import { type View, viewOf } from './view.ts';

/** The command by which a client opens the blueprint of a journey: its document and its id. */
export const openBlueprintCommand = 'dfes.openBlueprint';

export interface LensChoice {
  readonly coverage: boolean;
  readonly blueprint: boolean;
  readonly references: boolean;
  /** The client's command that lists the references to what is at a place, given the document's URI and the position. */
  readonly referencesCommand?: string;
}

/** Shows above declarations how far the principles are covered and how often they are used, and opens blueprints. */
export const codeLens = ({ shared }: DfesServices): CodeLensProvider => ({
  provideCodeLens: async (document) => {
    const { referencesCommand } = shared.lsp.Client.abilities;
    const choice = {
      coverage: (await coverageDisplay(shared)) === 'codeLens',
      blueprint: await blueprintLensIsShown(shared),
      references: await referencesAreCounted(shared),
      ...(referencesCommand === undefined ? {} : { referencesCommand }),
    };
    const view = viewOf(shared, document);
    return view && lensesOf(view, choice);
  },
});

export function lensesOf(view: View, choice: LensChoice): CodeLens[] {
  return view.fragment.nodes.flatMap((node) => {
    const range = rangeOf(node.kindPlace, view.fragment);
    return commandsAbove(view, node, choice).map((command) => ({ range, command }));
  });
}

function commandsAbove(view: View, node: Node, { coverage, blueprint, ...choice }: LensChoice): readonly Command[] {
  const line = coverage ? coverageLine(view.design, node) : undefined;
  const commands: Command[] = [];
  // A lens without a command is plain text.
  if (line) commands.push({ title: inWords(line, view.wording), command: '' });
  if (choice.references && node.name) commands.push(referencesLens(view, node, choice.referencesCommand));
  if (blueprint && node.kind === 'journey') {
    const title = inWords(say`Show blueprint`, view.wording);
    commands.push({ title, command: openBlueprintCommand, arguments: [view.uri, node.id] });
  }
  return commands;
}

function referencesLens(view: View, node: Node, command: string | undefined): Command {
  const count = referenceCount(view, node);
  const title = inWords(counted(count, say`1 reference`, say`${count} references`), view.wording);
  const place = node.name?.place ?? node.kindPlace;
  if (command === undefined || count === 0) return { title, command: '' };
  return { title, command, arguments: [view.uri, rangeOf(place, view.fragment).start] };
}

/** How often a declaration's name is used, in all files of its project. */
export function referenceCount({ design, textOf }: Pick<View, 'design' | 'textOf'>, node: Node): number {
  return mentionsOf(design, node, textOf).length;
}
