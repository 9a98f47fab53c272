import type { Fragment } from '@dfes/model';
import {
  createDefaultCoreModule,
  createDefaultSharedCoreModule,
  EmptyFileSystem,
  inject,
  type LangiumParser,
} from 'langium';
import { buildFragment } from './fragment/build.ts';
import type { Document } from './generated/ast.ts';
import { DfesGeneratedModule, DfesGeneratedSharedModule } from './generated/module.ts';
import { ReadingLexer, type ReadingReport } from './reading/lexer.ts';

/** Reads a text and returns what it contributes to the design. Never throws on account of the text. */
export function readDocument(uri: string, text: string): Fragment {
  const { value, lexerReport } = parser().parse<Document>(text);
  return buildFragment(uri, text, value, (lexerReport as ReadingReport).reading);
}

let shared: LangiumParser | undefined;

function parser(): LangiumParser {
  shared ??= createParser();
  return shared;
}

function createParser(): LangiumParser {
  const sharedServices = inject(createDefaultSharedCoreModule(EmptyFileSystem), DfesGeneratedSharedModule);
  const services = inject(createDefaultCoreModule({ shared: sharedServices }), DfesGeneratedModule, {
    parser: { Lexer: (services) => new ReadingLexer(services) },
  });
  sharedServices.ServiceRegistry.register(services);
  return services.parser.LangiumParser;
}
