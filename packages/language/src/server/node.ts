import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { diskFiles } from './node-files.ts';
import { start } from './start.ts';

/** The server as a process of its own, over stdio or the IPC of the editor, by its command line. */
start(createConnection(ProposedFeatures.all), diskFiles);
