import { diskScheme } from './disk-protocol.ts';
import { webviewHostFolder } from './webview-host.ts';

export interface TestExtension {
  /** The path, on the server, of the folder that holds its package.json. */
  readonly folder: string;
  /** The bundle's name in that folder. */
  readonly bundle: string;
}

export interface PageOptions {
  /** The name of the folder, which is also the first segment of its files' paths. */
  readonly folderName: string;
  /** Files to open at the start, from that folder. */
  readonly open: readonly string[];
  /** Whether to open them even where the browser remembers what was open the last time. */
  readonly openAlways?: boolean | undefined;
  /** The address of a test extension: its bundle exports run(), which is executed in place of a person's work. */
  readonly tests?: TestExtension | undefined;
  readonly settings?: Readonly<Record<string, unknown>> | undefined;
  /** The display language, as in `ja`; English where it is left out. */
  readonly language?: string | undefined;
}

/** What a newcomer should see first is the design, not the editor's own features. */
const quietSettings = {
  'workbench.startupEditor': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'security.workspace.trust.enabled': false,
  'chat.disableAIFeatures': true,
  // Saving is a decision, as on the desktop: the web's default would write every keystroke into the examples.
  'files.autoSave': 'off',
  'window.title': '${activeEditorShort}${separator}${rootName}',
};

/** The page that starts the workbench, at the address (host and port) by which the browser asked for it. */
export function workbenchPage(host: string, options: PageOptions): string {
  const { folderName, open, openAlways, tests, settings, language } = options;
  const messages = language === undefined ? 'out/nls.messages.js' : `nls/${language}/nls.messages.js`;
  const served = (path: string) => ({ scheme: 'http', authority: host, path });
  const onDisk = (path: string) => ({ scheme: diskScheme, path });
  const configuration = {
    productConfiguration: {
      nameShort: 'Code - OSS',
      nameLong: 'Code - OSS',
      applicationName: 'code-oss',
      dataFolderName: '.vscode-oss',
      enableTelemetry: false,
      extensionEnabledApiProposals: { 'dfes.disk': ['fileSearchProvider'] },
    },
    webviewEndpoint: `http://${host}/build/${webviewHostFolder}`,
    folderUri: onDisk(`/${folderName}`),
    additionalBuiltinExtensions: [served('/disk-extension'), served('/extension')],
    ...(tests && {
      developmentOptions: {
        extensions: [served(tests.folder)],
        extensionTestsPath: served(`${tests.folder}/${tests.bundle}`),
      },
    }),
    configurationDefaults: { ...quietSettings, ...settings },
    defaultLayout: { force: openAlways, editors: open.map((file) => ({ uri: onDisk(`/${folderName}/${file}`) })) },
  };
  return `<!DOCTYPE html>
<html>
  <head>
    <meta charset="utf-8">
    <meta id="vscode-workbench-web-configuration" data-settings="${attribute(JSON.stringify(configuration))}">
    <link rel="icon" href="/build/favicon.ico">
    <link rel="stylesheet" href="/build/out/vs/workbench/workbench.web.main.internal.css">
  </head>
  <body aria-label=""></body>
  <script>globalThis._VSCODE_FILE_ROOT = location.origin + '/build/out/';</script>
  <script src="/build/${messages}"></script>
  <script type="module">import start from '/build/workbench.js'; start();</script>
</html>`;
}

function attribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
