import * as vscode from 'vscode';
import { withTitle } from './fill.ts';
import { askPlace } from './place.ts';
import { type TemplateName, templates } from './templates.ts';
import { type NewFile, writeNew } from './write.ts';

type Template = (typeof templates)[number];

/** The command that begins a design from a template, also where no folder is open. */
export function registerNewDesign(extension: vscode.Uri): vscode.Disposable {
  return vscode.commands.registerCommand('dfes.newDesign', () => newDesign(extension));
}

/** Asks which template, what the design is called and where it is to be; whoever stops answering gets nothing written. */
async function newDesign(extension: vscode.Uri): Promise<void> {
  const template = await pickTemplate();
  const title = template && (await askTitle(template));
  if (!template || title === undefined) return;
  const folders = vscode.workspace.workspaceFolders?.map(({ uri }) => uri);
  const place = await askPlace(title, template.files[0], folders ?? []);
  if (!place) return;
  const files = await filesOf(extension, template, title);
  if (place === 'untitled') await openUntitled(files);
  else await create(place.folder, files);
}

async function pickTemplate(): Promise<Template | undefined> {
  const words = templateWords();
  const items = templates.map((template) => ({ ...words[template.name], template }));
  const chosen = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('New Design'),
    placeHolder: vscode.l10n.t('What do you want to begin with?'),
    matchOnDetail: true,
  });
  return chosen?.template;
}

function templateWords(): Readonly<Record<TemplateName, { readonly label: string; readonly detail: string }>> {
  return {
    hotel: {
      label: `$(home) ${vscode.l10n.t('Hotel')}`,
      detail: vscode.l10n.t('A guest who arrives late and wants to be expected'),
    },
    'public-service': {
      label: `$(organization) ${vscode.l10n.t('Public Service')}`,
      detail: vscode.l10n.t('A resident at an office: one visit, the right papers'),
    },
    clinic: {
      label: `$(heart) ${vscode.l10n.t('Clinic')}`,
      detail: vscode.l10n.t('A patient’s day, with waiting that somebody shares'),
    },
    'software-onboarding': {
      label: `$(device-desktop) ${vscode.l10n.t('Software Onboarding')}`,
      detail: vscode.l10n.t('A team’s first week, from its first data to its first call'),
    },
    blank: {
      label: `$(file) ${vscode.l10n.t('Blank')}`,
      detail: vscode.l10n.t('One person, one touchpoint, one step: the least that can be drawn'),
    },
  };
}

function askTitle({ title }: Template): Thenable<string | undefined> {
  return vscode.window.showInputBox({
    title: vscode.l10n.t('New Design'),
    prompt: vscode.l10n.t('What is the service called? You can change it at any time.'),
    value: title,
    validateInput: (text) => (text.trim() === '' ? vscode.l10n.t('A design needs a title.') : undefined),
  });
}

function filesOf(extension: vscode.Uri, template: Template, title: string): Promise<readonly NewFile[]> {
  return Promise.all(
    template.files.map(async (name, index) => {
      const content = await vscode.workspace.fs.readFile(
        vscode.Uri.joinPath(extension, 'templates', template.name, name),
      );
      const text = new TextDecoder().decode(content);
      return { name, text: index === 0 ? withTitle(text, template, title) : text };
    }),
  );
}

async function create(folder: vscode.Uri, files: readonly NewFile[]): Promise<void> {
  const taken = await writeNew(folder, files);
  if (taken.length > 0) {
    void vscode.window.showWarningMessage(
      vscode.l10n.t(
        'There is {0} in this folder already, so nothing was written. Choose another one.',
        taken.join(', '),
      ),
    );
    return;
  }
  const [main] = files;
  if (main) await vscode.window.showTextDocument(vscode.Uri.joinPath(folder, main.name));
  if (!vscode.workspace.getWorkspaceFolder(folder)) await offerFolder(folder);
}

/** Files of a folder that is not open don't see each other. */
async function offerFolder(folder: vscode.Uri): Promise<void> {
  const open = vscode.l10n.t('Open Folder');
  const chosen = await vscode.window.showInformationMessage(
    vscode.l10n.t('The design is written. Open its folder, so that its files know each other.'),
    open,
  );
  if (chosen === open) await vscode.commands.executeCommand('vscode.openFolder', folder);
}

/** All in one file: until it is saved, it belongs to no folder with others. */
async function openUntitled(files: readonly NewFile[]): Promise<void> {
  const designs = files.filter(({ name }) => name.endsWith('.dfes'));
  const content = designs.map(({ text }) => text).join('\n');
  await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ language: 'dfes', content }));
}
