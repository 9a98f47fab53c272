import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { inRoot } from '@dfes/workshop/paths.ts';
import type { Client } from './client.ts';
import { snippet } from './snippet.ts';

export const emacs: Client = {
  name: 'Emacs',
  packages: ['emacs-nox', 'elpa-eglot'],
  probe: ['emacs', '--batch', '--eval', "(require 'eglot)"],
  async prepare(home) {
    const init = path.join(home, 'init.el');
    await writeFile(init, snippet('Emacs'));
    return {
      args: ['--batch', '--load', init, '--load', inRoot('test/clients/emacs/session.el')],
      env: { HOME: home },
    };
  },
};
