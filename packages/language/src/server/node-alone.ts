import { translations } from '@dfes/wording/translations';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { diskFiles } from './node-files.ts';
import { start } from './start.ts';

/** The same for any editor: with all languages on board, of which the client names one when it connects. */
start(createConnection(ProposedFeatures.all), diskFiles, translations);
