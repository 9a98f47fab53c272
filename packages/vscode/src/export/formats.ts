import type { ExportOptions } from '@dfes/export';
import { l10n } from 'vscode';

/** A form in which a picture leaves the editor, in the editor’s language. */
export interface Choice {
  readonly format: string;
  readonly extension: string;
  readonly options: ExportOptions;
  readonly label: string;
  readonly detail: string;
  /** The views that it can hold, where it can't hold all. */
  readonly views?: readonly string[];
}

/** What can be chosen from for a view: the formats of the exporters, the PDF once for each paper. */
export function choicesFor(view: string): readonly Choice[] {
  return choices().filter(({ views }) => views?.includes(view) ?? true);
}

function choices(): readonly Choice[] {
  const choice = (format: string, extension: string, label: string, detail: string, options: ExportOptions = {}) => ({
    format,
    extension,
    options,
    label,
    detail,
  });
  return [
    choice(
      'pdf',
      'pdf',
      l10n.t('PDF on A3 sheets'),
      l10n.t('for the wall or the table, lanes and stages named on each sheet'),
      {
        paper: 'a3',
      },
    ),
    choice('pdf', 'pdf', l10n.t('PDF on A4 sheets'), l10n.t('for any printer, lanes and stages named on each sheet'), {
      paper: 'a4',
    }),
    choice('pdf', 'pdf', l10n.t('PDF on one long page'), l10n.t('for a plotter or a screen'), { paper: 'long' }),
    choice('png', 'png', 'PNG', l10n.t('a picture of pixels, twice as fine as a screen')),
    choice('powerpoint', 'pptx', 'PowerPoint', l10n.t('slides of shapes that can be edited')),
    choice('svg', 'svg', 'SVG', l10n.t('a picture that stays sharp at any size')),
    choice('html', 'html', 'HTML', l10n.t('a page to send around, with details, a table and sheets to print')),
    choice('markdown', 'md', 'Markdown', l10n.t('a table for each stage, for wikis and repositories')),
    choice('csv', 'csv', 'CSV', l10n.t('a table for a spreadsheet, one line for each step')),
    {
      ...choice('mermaid', 'mmd', l10n.t('Mermaid journey'), l10n.t('stages, steps, feelings and who takes part')),
      views: ['blueprint', 'journey-map'],
    },
  ];
}
