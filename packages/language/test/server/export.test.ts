import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  type ExportAnswer,
  type ExportChoices,
  exportChoicesMethod,
  exportMethod,
} from '../../src/server/export-contract.ts';
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

    const exported = (journey: string | undefined, view: string) =>
      workspace.client.request<ExportAnswer>(exportMethod, { uri, journey, view });

    test('the journeys of the file come first', () => {
      expect(choices.journeys.map(({ name }) => name)).toEqual(['Evening', 'Morning']);
    });

    test('every view that is offered can be had', async () => {
      const [, morning] = choices.journeys;
      expect(morning?.views.map(({ id }) => id)).toContain('journey-map');
      for (const { id } of morning?.views ?? []) {
        expect(JSON.stringify(await exported(morning?.id, id))).toContain('Knocks');
      }
    });

    test('no journey, no file', async () => {
      expect(await exported('nowhere', 'blueprint')).toBeNull();
      expect(await exported(choices.journeys[0]?.id, 'movie')).toBeNull();
    });
  },
);
