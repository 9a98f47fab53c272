import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { inRoot } from '@dfes/workshop/paths.ts';
import { run } from '@dfes/workshop/process.ts';
import type { Client } from './client.ts';
import { snippet } from './snippet.ts';

export const neovim: Client = {
  name: 'Neovim',
  packages: ['neovim'],
  probe: ['nvim', '--version'],
  async prepare(home) {
    const { output } = await run('nvim', ['--version'], { quiet: true });
    const [, minor = '0'] = /^NVIM v0\.(\d+)/u.exec(output) ?? [];
    const config = snippet(Number(minor) < 11 ? 'Neovim 0.7 to 0.10' : 'Neovim 0.11 and newer');
    await mkdir(path.join(home, 'config/nvim/plugin'), { recursive: true });
    await writeFile(path.join(home, 'config/nvim/plugin/dfes.lua'), config);
    const folders = ['config', 'data', 'state', 'cache'].map((name) => [
      `XDG_${name.toUpperCase()}_HOME`,
      path.join(home, name),
    ]);
    return {
      args: ['--headless', '-S', inRoot('test/clients/neovim/session.lua')],
      env: Object.fromEntries(folders),
    };
  },
};
