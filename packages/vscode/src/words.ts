import type { Cells, Coverage } from '@dfes/language/designs-contract';
import * as vscode from 'vscode';

/** What several parts of the editor say about coverage, in the person's language. */

type Principle = keyof Coverage;
type State = Cells[Principle]['state'];

export function principleWord(principle: Principle): string {
  switch (principle) {
    case 'emotional':
      return vscode.l10n.t('Emotional');
    case 'adaptive':
      return vscode.l10n.t('Adaptive');
    case 'co-creative':
      return vscode.l10n.t('Co-creative');
    case 'consistent':
      return vscode.l10n.t('Consistent');
  }
}

/** As much of a principle's name as the status bar has room for. */
export function principleAbbreviation(principle: Principle): string {
  switch (principle) {
    case 'emotional':
      return vscode.l10n.t('Emot.');
    case 'adaptive':
      return vscode.l10n.t('Adapt.');
    case 'co-creative':
      return vscode.l10n.t('Co-cr.');
    case 'consistent':
      return vscode.l10n.t('Consist.');
  }
}

/** What a principle asks of a service, in one sentence. */
export function principleMeaning(principle: Principle): string {
  switch (principle) {
    case 'emotional':
      return vscode.l10n.t('The service aims at a good feeling, and knows where it arises.');
    case 'adaptive':
      return vscode.l10n.t(
        'The service changes with the person and the moment, since it notices something about them.',
      );
    case 'co-creative':
      return vscode.l10n.t('Customers take a hand in making the service.');
    case 'consistent':
      return vscode.l10n.t('What is promised is what a customer needs and what the organization stands for.');
  }
}

export function stateWord(state: State): string {
  switch (state) {
    case 'open':
      return vscode.l10n.t('open');
    case 'claimed':
      return vscode.l10n.t('claimed');
    case 'supported':
      return vscode.l10n.t('supported');
    case 'evaluated':
      return vscode.l10n.t('evaluated');
    case 'not-applicable':
      return vscode.l10n.t('not applicable');
  }
}

/** A share as a person says it: `2 of 3`. */
export function shareWords({ supported, applicable }: Coverage[Principle]): string {
  return applicable === 0 ? vscode.l10n.t('nothing to cover') : vscode.l10n.t('{0} of {1}', supported, applicable);
}

/** A share as short as it gets: `2/3`. */
export function shareSigns({ supported, applicable }: Coverage[Principle]): string {
  return applicable === 0 ? '–' : `${supported}/${applicable}`;
}
