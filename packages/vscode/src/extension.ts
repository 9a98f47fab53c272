import {
  type CoverageAnswer,
  coverageMethod,
  type DesignsAnswer,
  designsMethod,
} from '@dfes/language/designs-contract';
import {
  type ExportAnswer,
  type ExportChoices,
  exportChoicesMethod,
  exportMethod,
} from '@dfes/language/export-contract';
import { type BlueprintAnswer, blueprintMethod, changedMethod, placeMethod } from '@dfes/language/preview-contract';
import { type MissingAnswer, missingMethod, type ReportAnswer, reportMethod } from '@dfes/language/project-contract';
import * as vscode from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions, Location } from 'vscode-languageclient';
import { registerPlaceCommands } from './designs/commands.ts';
import { DesignsView } from './designs/view.ts';
import { type ExportServer, registerExport } from './export/command.ts';
import type { StartWork } from './export/work.ts';
import { registerGetStarted } from './get-started.ts';
import { type MissingServer, registerMissing } from './missing/command.ts';
import { registerNewDesign } from './new-design/command.ts';
import type { BlueprintServer } from './preview/panel.ts';
import { BlueprintPanels } from './preview/panels.ts';
import { referencesCommand, registerReferences } from './references.ts';
import { registerReportExport } from './report/export.ts';
import { ReportPanel, type ReportServer } from './report/panel.ts';
import { registerRuleLinks } from './rule-links.ts';
import { CoverageStatus } from './status/coverage.ts';

/** Makes the client of a server that runs wherever this build of the extension can run one. */
export type CreateClient = (context: vscode.ExtensionContext, options: LanguageClientOptions) => BaseLanguageClient;

/** What differs between the desktop and the web. */
export interface Host {
  readonly createClient: CreateClient;
  readonly startWork: StartWork;
}

export interface Extension {
  readonly activate: (context: vscode.ExtensionContext) => Promise<void>;
  readonly deactivate: () => Promise<void>;
}

/** The extension, the same on the desktop and in the web but for where its server and its workers run. */
export function extension({ createClient, startWork }: Host): Extension {
  let client: BaseLanguageClient | undefined;
  return {
    async activate(context) {
      const outputChannel = vscode.window.createOutputChannel('dfes', { log: true });
      // The server asks for the next list of suggestions where an author has just taken a label.
      const initializationOptions = {
        suggestCommand: 'editor.action.triggerSuggest',
        referencesCommand,
        snippetTransforms: true,
        texts: vscode.l10n.bundle,
      };
      client = createClient(context, {
        documentSelector: [{ language: 'dfes' }],
        outputChannel,
        initializationOptions,
      });
      const previews = new BlueprintPanels(context.extensionUri, blueprintServer(client));
      const { designs, coverage } = overviews(client);
      const project = projectServer(client);
      const report = new ReportPanel(project, context.workspaceState);
      client.onNotification(changedMethod, () => {
        for (const follower of [previews, designs, coverage, report]) follower.refresh();
      });
      context.subscriptions.push(
        outputChannel,
        previews.register(),
        designs.register(),
        coverage.register(),
        registerPlaceCommands(),
        registerExport({
          extension: context.extensionUri,
          server: exportServer(client),
          startWork,
          preview: () => previews.active,
        }),
        registerNewDesign(context.extensionUri),
        registerGetStarted(context.extension),
        registerReferences(),
        registerRuleLinks(context.extension),
        report.register(),
        registerReportExport(project),
        registerMissing(project),
      );
      await client.start();
    },
    async deactivate() {
      await client?.stop();
    },
  };
}

function blueprintServer(client: BaseLanguageClient): BlueprintServer {
  return {
    blueprint: (params) => client.sendRequest<BlueprintAnswer>(blueprintMethod, params),
    place: (params) => client.sendRequest<Location | null>(placeMethod, params),
  };
}

/** What shows how designs stand, beside their text. */
function overviews(client: BaseLanguageClient) {
  const designs = new DesignsView({
    designs: () => client.sendRequest<DesignsAnswer>(designsMethod),
    missing: (params) => client.sendRequest<MissingAnswer>(missingMethod, params),
  });
  const coverage = new CoverageStatus({
    coverage: (params) => client.sendRequest<CoverageAnswer | null>(coverageMethod, params),
  });
  return { designs, coverage };
}

function projectServer(client: BaseLanguageClient): ReportServer & MissingServer {
  return {
    report: (params) => client.sendRequest<ReportAnswer | null>(reportMethod, params),
    missing: (params) => client.sendRequest<MissingAnswer>(missingMethod, params),
  };
}

function exportServer(client: BaseLanguageClient): ExportServer {
  return {
    choices: (params) => client.sendRequest<ExportChoices>(exportChoicesMethod, params),
    content: (params) => client.sendRequest<ExportAnswer>(exportMethod, params),
  };
}
