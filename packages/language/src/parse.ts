import { type Fragment, unreadableFragment } from '@dfes/model';
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

/** Above this length (in UTF-16 units) a text is not read: no design is that long, and editing would stall. */
export const longestText = 5_000_000;

/** Reads a text and returns what it contributes to the design. Never throws on account of the text. */
export function readDocument(uri: string, text: string): Fragment {
  if (text.length > longestText) return unreadableFragment(uri, tooLong(text.length));
  const { value, lexerReport } = parser().parse<Document>(text);
  return buildFragment(uri, text, value, (lexerReport as ReadingReport).reading);
}

function tooLong(length: number): string {
  const millions = (count: number) => (count / 1_000_000).toFixed(1);
  return `This file is too long to be a design: ${millions(length)} million characters, of at most ${millions(longestText)}. Split it into several files; they share their names.`;
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
