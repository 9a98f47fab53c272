// npm start [-- --port N] [-- --folder FOLDER] [-- --open FILE]
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { build, extensionBundles } from './bundles.ts';
import { type Served, serve } from './code-web/server.ts';
import { inRoot, root } from './paths.ts';
import { main, UsageError } from './process.ts';

const usage = `npm start -- [--port NUMBER] [--folder FOLDER] [--open FILE]…

  --port    where to serve; without it 3000, or the next port that is free
  --folder  the folder to edit; without it examples/, with one of them open
  --open    a file of that folder to open at once; may stand several times`;

const usualPort = 3000;

/** What a newcomer sees, who asked for nothing in particular. */
const firstDesign = 'yamanoi/yamanoi.dfes';

await main(async () => {
  const wishes = readArguments(process.argv.slice(2));
  await build(extensionBundles);
  const { url, close } = await serveOnFreePort(wishes);
  process.once('SIGINT', () => void close().then(() => process.exit()));
  console.log(
    `\nVS Code with dfes, editing ${path.relative(process.cwd(), wishes.folder) || '.'}:\n\n  ${url}\n\nCtrl+C ends it.`,
  );
});

interface Arguments {
  readonly port: number | undefined;
  readonly folder: string;
  readonly open: readonly string[];
  readonly openAlways: boolean;
}

function readArguments(args: string[]): Arguments {
  const options = {
    port: { type: 'string' },
    folder: { type: 'string' },
    open: { type: 'string', multiple: true },
  } as const;
  let values: ReturnType<typeof parseArgs<{ options: typeof options }>>['values'];
  try {
    ({ values } = parseArgs({ args, options }));
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : error}\n\n${usage}`);
  }
  const port = values.port === undefined ? undefined : Number(values.port);
  if (port !== undefined && !(Number.isInteger(port) && port > 0 && port < 65536)) {
    throw new UsageError(`--port takes a number from 1 to 65535, not "${values.port}".\n\n${usage}`);
  }
  // npm runs scripts in the top folder; INIT_CWD is where the person stands.
  const folder = values.folder ? path.resolve(process.env.INIT_CWD ?? root, values.folder) : inRoot('examples');
  if (!existsSync(folder) || !statSync(folder).isDirectory()) {
    throw new UsageError(`There is no folder ${folder}.\n\n${usage}`);
  }
  const open = values.open ?? (values.folder ? [] : [firstDesign]);
  for (const file of open) {
    if (!existsSync(path.join(folder, file)))
      throw new UsageError(`There is no file ${file} in ${folder}.\n\n${usage}`);
  }
  return { port, folder, open, openAlways: values.open !== undefined };
}

async function serveOnFreePort({ port: asked, ...wishes }: Arguments): Promise<Served> {
  const ports = asked === undefined ? Array.from({ length: 20 }, (_, index) => usualPort + index) : [asked];
  for (const port of ports) {
    try {
      return await serve({ extension: root, ...wishes, port });
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EACCES') throw new UsageError(`Port ${port} may not be used here. Choose another with --port.`);
      if (code !== 'EADDRINUSE') throw error;
    }
  }
  throw new UsageError(
    asked === undefined
      ? `Ports ${usualPort} to ${ports.at(-1)} are all taken. Choose another with --port.`
      : `Port ${asked} is taken by another program. Choose another with --port, or leave --port out.`,
  );
}
