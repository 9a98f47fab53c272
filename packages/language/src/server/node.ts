import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { diskFiles } from './node-files.ts';
import { start } from './start.ts';

/** The server as a process of its own, by its command line, for an editor that brings the texts of its language along. */
start(createConnection(ProposedFeatures.all), diskFiles);
