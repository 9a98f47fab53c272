import * as vscode from 'vscode';

/** What a command is about. */
export interface Subject {
  /** A document of the design. */
  readonly uri: string;
  /** The id of a journey, where one was pointed at. */
  readonly journey?: string;
}

/**
 * What a command is about: the file, row or journey that it was called for, else the design in the active editor, else
 * one that is in sight beside a blueprint, or behind it. Undefined where there is none; then the person has been told.
 */
export function subjectAtHand(called: unknown, journey?: unknown): Subject | undefined {
  const uri = uriOf(called) ?? uriInSight() ?? uriInTabs();
  if (uri === undefined) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Open a .dfes file first: this is about its design.'));
    return undefined;
  }
  const wanted = typeof journey === 'string' ? journey : journeyOf(called);
  return { uri, ...(wanted === undefined ? {} : { journey: wanted }) };
}

function uriInSight(): string | undefined {
  const editors = [vscode.window.activeTextEditor, ...vscode.window.visibleTextEditors];
  return editors.find((one) => one?.document.languageId === 'dfes')?.document.uri.toString();
}

function uriInTabs(): string | undefined {
  const { activeTabGroup, all } = vscode.window.tabGroups;
  const inputs = [activeTabGroup, ...all].flatMap(({ tabs }) => tabs.map(({ input }) => input));
  const texts = inputs.flatMap((input) => (input instanceof vscode.TabInputText ? [input.uri] : []));
  return texts.find(({ path }) => path.endsWith('.dfes'))?.toString();
}

/** Menus of files hand over their URI, lenses write it down, the rows of the overview know where they lead. */
function uriOf(called: unknown): string | undefined {
  if (typeof called === 'string') return called;
  if (called instanceof vscode.Uri) return called.toString();
  return isRecord(called) && isRecord(called.location) ? uriOf(called.location.uri) : undefined;
}

function journeyOf(called: unknown): string | undefined {
  const journey = isRecord(called) ? called.journey : undefined;
  return isRecord(journey) && typeof journey.id === 'string' ? journey.id : undefined;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
