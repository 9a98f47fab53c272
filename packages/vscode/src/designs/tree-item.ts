import { principleNames } from '@dfes/standard';
import * as vscode from 'vscode';
import { principleMeaning, principleWord, shareSigns, shareWords, stateWord } from '../words.ts';
import type { Entry, Principle, Section } from './entry.ts';

/** What a row looks like, and what it says to whoever hears it read aloud. */
interface Look {
  readonly label: string;
  readonly icon: vscode.ThemeIcon;
  readonly description?: string;
  readonly tooltip?: vscode.MarkdownString | string;
  /** What is read aloud, where label and description are signs. */
  readonly aloud?: string;
  readonly opens?: 'closed' | 'open';
}

/** A row of the overview as VS Code shows it: a click on it, or Enter, leads to the text. */
export function treeItem(entry: Entry, isOnlyDesign: boolean): vscode.TreeItem {
  const look = lookOf(entry, isOnlyDesign);
  const item = new vscode.TreeItem(look.label, collapsible[look.opens ?? 'not']);
  item.id = entry.id;
  item.iconPath = look.icon;
  item.contextValue = entry.what === 'section' ? entry.section : entry.what;
  if (look.description !== undefined) item.description = look.description;
  item.tooltip = look.tooltip ?? look.aloud ?? look.label;
  item.accessibilityInformation = { label: look.aloud ?? [look.label, look.description].filter(Boolean).join(', ') };
  if (entry.location) item.command = goTo(entry.location);
  return item;
}

const collapsible = {
  not: vscode.TreeItemCollapsibleState.None,
  closed: vscode.TreeItemCollapsibleState.Collapsed,
  open: vscode.TreeItemCollapsibleState.Expanded,
} as const;

function goTo({ uri, range: { start, end } }: NonNullable<Entry['location']>): vscode.Command {
  const selection = new vscode.Range(start.line, start.character, end.line, end.character);
  const options: vscode.TextDocumentShowOptions = { selection };
  return {
    command: 'vscode.open',
    title: vscode.l10n.t('Go to the Text'),
    arguments: [vscode.Uri.parse(uri), options],
  };
}

function lookOf(entry: Entry, isOnlyDesign: boolean): Look {
  switch (entry.what) {
    case 'design': {
      const folder = shownFolder(vscode.Uri.parse(entry.design.root));
      const { title } = entry.design;
      return {
        label: title ?? folder.split('/').at(-1) ?? folder,
        ...(title !== undefined && !isOnlyDesign ? { description: folder } : {}),
        icon: new vscode.ThemeIcon('book'),
        opens: isOnlyDesign ? 'open' : 'closed',
      };
    }
    case 'section':
      return sectionLook(entry.section, entry.size);
    case 'principle': {
      const share = entry.design.coverage[entry.principle];
      return {
        label: principleWord(entry.principle),
        description: shareWords(share),
        icon: new vscode.ThemeIcon(
          share.applicable > 0 && share.supported === share.applicable ? 'pass' : 'circle-large-outline',
        ),
        tooltip: principleMeaning(entry.principle),
        opens: 'closed',
      };
    }
    case 'cell': {
      const { state } = entry.touchpoint.cells[entry.principle];
      return {
        label: entry.touchpoint.title,
        description: stateWord(state),
        icon: new vscode.ThemeIcon(stateIcons[state]),
      };
    }
    case 'journey': {
      const { title, coverage, stages, state } = entry.journey;
      const words = principleNames.map((name) => `${principleWord(name)}: ${shareWords(coverage[name])}`);
      return {
        label: title,
        description: principleNames.map((name) => shareSigns(coverage[name])).join(' · '),
        icon: new vscode.ThemeIcon('map'),
        tooltip: table(title, words),
        aloud: [title, ...(state ? [state] : []), ...words].join(', '),
        ...(stages.length > 0 ? { opens: 'closed' } : {}),
      };
    }
    case 'stage': {
      const { title, steps } = entry.stage;
      const description = steps === 1 ? vscode.l10n.t('1 step') : vscode.l10n.t('{0} steps', steps);
      return { label: title, description, icon: new vscode.ThemeIcon('milestone') };
    }
    case 'person': {
      const { title, kind, wishes } = entry.person;
      const description = wishes === 1 ? vscode.l10n.t('1 wish') : vscode.l10n.t('{0} wishes', wishes);
      return {
        label: title,
        description,
        icon: new vscode.ThemeIcon(kind === 'persona' ? 'person' : 'organization'),
        tooltip: vscode.l10n.t('{0}: needs, expectations and desires in the design: {1}', title, wishes),
      };
    }
    case 'touchpoint': {
      const { title, cells } = entry.touchpoint;
      const words = principleNames.map((name) => `${principleWord(name)}: ${stateWord(cells[name].state)}`);
      return {
        label: title,
        description: principleNames.map((name) => stateSigns[cells[name].state]).join(' '),
        icon: new vscode.ThemeIcon('location'),
        tooltip: table(title, words),
        aloud: [title, ...words].join(', '),
      };
    }
    case 'clause': {
      const { clause, title, findings } = entry.clause;
      return {
        label: clause === undefined || clause === title ? title : `${clause} ${title}`,
        description: String(findings.length),
        icon: new vscode.ThemeIcon('bookmark'),
        opens: 'closed',
      };
    }
    case 'finding': {
      const { severity, message, code } = entry.finding;
      return { label: message, icon: severityIcons[severity], tooltip: `${message} (${code})` };
    }
  }
}

/** As the explorer shows it. */
function shownFolder(root: vscode.Uri): string {
  const opened = vscode.workspace.workspaceFolders?.find(({ uri }) => uri.toString() === root.toString());
  return opened?.name ?? vscode.workspace.asRelativePath(root);
}

function sectionLook(section: Section, size: number): Look {
  const { label, icon, empty, open } = sectionLooks()[section];
  // Coverage is about touchpoints, which are counted where they are listed.
  const description = size === 0 ? empty : section === 'coverage' ? undefined : String(size);
  return {
    label,
    icon: new vscode.ThemeIcon(icon),
    ...(description === undefined ? {} : { description }),
    ...(size === 0 ? {} : { opens: open ? 'open' : 'closed' }),
  };
}

interface SectionLook {
  readonly label: string;
  readonly icon: string;
  /** What it says where there is nothing below it. */
  readonly empty: string;
  readonly open?: boolean;
}

function sectionLooks(): Readonly<Record<Section, SectionLook>> {
  const empty = vscode.l10n.t('none yet');
  return {
    coverage: {
      label: vscode.l10n.t('Coverage'),
      icon: 'pie-chart',
      empty: vscode.l10n.t('no touchpoint yet'),
      open: true,
    },
    journeys: { label: vscode.l10n.t('Journeys'), icon: 'map', empty, open: true },
    personas: { label: vscode.l10n.t('Personas'), icon: 'person', empty },
    touchpoints: { label: vscode.l10n.t('Touchpoints'), icon: 'location', empty },
    findings: {
      label: vscode.l10n.t('Findings by clause'),
      icon: 'checklist',
      empty: vscode.l10n.t('nothing is missing'),
    },
  };
}

function table(title: string, words: readonly string[]): vscode.MarkdownString {
  const text = new vscode.MarkdownString();
  text.appendMarkdown('**').appendText(title).appendMarkdown('**\n\n');
  for (const line of words) text.appendMarkdown('- ').appendText(line).appendMarkdown('\n');
  return text;
}

type State = Extract<Entry, { readonly what: 'touchpoint' }>['touchpoint']['cells'][Principle]['state'];

const stateIcons: Readonly<Record<State, string>> = {
  open: 'issue-draft',
  claimed: 'circle-large-outline',
  supported: 'pass',
  evaluated: 'pass-filled',
  'not-applicable': 'circle-slash',
};

/** The signs of the picture of coverage. */
const stateSigns: Readonly<Record<State, string>> = {
  open: '○',
  claimed: '◐',
  supported: '●',
  evaluated: '◉',
  'not-applicable': '–',
};

const severityIcons = {
  error: new vscode.ThemeIcon('error', new vscode.ThemeColor('list.errorForeground')),
  warning: new vscode.ThemeIcon('warning', new vscode.ThemeColor('list.warningForeground')),
  info: new vscode.ThemeIcon('info'),
  hint: new vscode.ThemeIcon('lightbulb-empty'),
} as const;
