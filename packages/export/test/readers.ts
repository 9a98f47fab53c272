import { execFileSync } from 'node:child_process';
import { accessSync, constants, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll } from 'vitest';
import type { Written } from '../src/index.ts';

/** The browser that tests open files in. */
export const executablePath = process.env.CHROME ?? '/usr/bin/chromium';

const folder = mkdtempSync(path.join(os.tmpdir(), 'dfes-export-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Puts what a format wrote into a file of its own. */
export function saved({ content }: Written, name: string): string {
  const file = path.join(folder, name);
  writeFileSync(file, content);
  return file;
}

/** What a program says to a file, or writes beside it. */
export function told(program: string, ...args: readonly string[]): string {
  return execFileSync(program, args, {
    encoding: 'utf8',
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: 110_000,
  });
}

/** Says which program is missing, for the title of the tests that are then skipped. */
export function missing(...programs: readonly string[]): string | undefined {
  const absent = programs.filter((program) => !isInstalled(program));
  return absent.length > 0 ? `${absent.join(' and ')} ${absent.length > 1 ? 'are' : 'is'} not installed` : undefined;
}

/** A sign of each script that is drawn in some test. */
const signs = { Arabic: 0x0627, Thai: 0x0e01, Japanese: 0x3042, Chinese: 0x95e8, Hebrew: 0x05d0 } as const;

/** Says for which scripts no font is installed, for the title of the tests that are then skipped. */
export function missingFonts(): string | undefined {
  const noList = missing('fc-list');
  if (noList) return `fonts can’t be listed: ${noList}`;
  const absent = Object.entries(signs).filter(([, sign]) => told('fc-list', `:charset=${sign.toString(16)}`) === '');
  return absent.length > 0 ? `no font for ${absent.map(([script]) => script).join(', ')} is installed` : undefined;
}

function isInstalled(program: string): boolean {
  return (process.env.PATH ?? '').split(path.delimiter).some((folder) => isThere(path.join(folder, program)));
}

/** Whether a program can be started. */
export function isThere(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
