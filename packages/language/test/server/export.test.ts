import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ExportChoices, exportChoicesMethod, exportMethod } from '../../src/server/export-contract.ts';
import { entryPoints, type Workspace } from './support/workspaces.ts';

const morning = 'journey Morning "In the morning" { stage S "S" { step A "Knocks" } }\n';
const evening = 'journey Evening "In the evening" { stage S "S" { step B "Waves" } }\n';

describe.each(entryPoints)(
  'a file for other programs, from the server as %s',
  { timeout: 30_000 },
  (_, openWorkspace) => {
    let workspace: Workspace;
    let uri: string;
    let choices: ExportChoices;

    beforeAll(async () => {
      workspace = await openWorkspace({ 'a.dfes': morning, 'b.dfes': evening });
      uri = workspace.uri('b.dfes');
      workspace.client.open(uri, evening);
      await workspace.client.settled();
      choices = await workspace.client.request(exportChoicesMethod, { uri });
    }, 30_000);
    afterAll(() => workspace.close());

    const exported = (journey: string | undefined, format: string) =>
      workspace.client.request<string | null>(exportMethod, { uri, journey, format });

    test('the journeys of the file come first', () => {
      expect(choices.journeys.map(({ name }) => name)).toEqual(['Evening', 'Morning']);
    });

    test('every format that is offered is written', async () => {
      for (const { name } of choices.formats) expect(await exported(choices.journeys[1]?.id, name)).toContain('Knocks');
    });

    test('no journey, no file', async () => {
      expect(await exported('nowhere', 'svg')).toBeNull();
      expect(await exported(choices.journeys[0]?.id, 'doc')).toBeNull();
    });
  },
);
