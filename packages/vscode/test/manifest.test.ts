import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

// The manifest promises, the code keeps: what is contributed is there, and what is registered is contributed.

const root = path.resolve(import.meta.dirname, '../../..');
const texts: Readonly<Record<string, string>> = JSON.parse(readFileSync(path.join(root, 'package.nls.json'), 'utf8'));
const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'), (_, value) =>
  typeof value === 'string' ? value.replace(/^%(.+)%$/u, (key, name) => texts[name] ?? key) : value,
);
const contributes: {
  readonly commands: readonly { readonly command: string; readonly category?: string }[];
  readonly menus: Readonly<Record<string, readonly { readonly command: string }[]>>;
  readonly keybindings: readonly { readonly command: string }[];
  readonly configuration: { readonly properties: Readonly<Record<string, Setting>> };
} = manifest.contributes;

interface Setting {
  readonly default?: unknown;
  readonly description?: string;
  readonly markdownDescription?: string;
}

const sources = readdirSync(path.join(root, 'packages'), { recursive: true, encoding: 'utf8' })
  .filter((file) => /^(vscode|language)[\\/]src[\\/].*\.ts$/.test(file))
  .map((file) => readFileSync(path.join(root, 'packages', file), 'utf8'))
  .join('\n');

describe('files', () => {
  const named = [
    ...JSON.stringify({ icon: manifest.icon, ...contributes }).matchAll(/"\.?\/?([\w./-]+\.(?:json|svg|png))"/g),
  ]
    .map(([, file]) => file ?? '')
    .filter((file) => file.includes('/') || file === 'language-configuration.json');

  test.each([...new Set(named)])('%s is there', (file) => {
    expect(existsSync(path.join(root, file))).toBe(true);
  });
});

describe('commands', () => {
  const contributed = contributes.commands.map(({ command }) => command);
  const registered = [...sources.matchAll(/registerCommand\(\s*'([^']+)'/g)].map(([, command]) => command);

  test('are registered, and those alone', () => {
    expect([...registered].sort()).toEqual([...contributed].sort());
  });

  test('have one category', () => {
    expect(new Set(contributes.commands.map(({ category }) => category))).toEqual(new Set(['dfes']));
  });

  test('in menus and behind keys exist', () => {
    for (const { command } of [...Object.values(contributes.menus).flat(), ...contributes.keybindings]) {
      expect(contributed).toContain(command);
    }
  });
});

describe.each(Object.entries(contributes.configuration.properties))('the setting %s', (name, setting) => {
  test('is documented, with what holds without it', () => {
    expect(setting.markdownDescription ?? setting.description).toMatch(/\.$/);
    expect(setting).toHaveProperty('default');
  });

  test('is read', () => {
    const [, ...parts] = name.split('.');
    expect(sources).toMatch(new RegExp(`['".]${parts.at(-1)}\\b`));
  });
});

test('virtual and untrusted workspaces work fully: nothing in a design is executed', () => {
  expect(manifest.capabilities).toEqual({ virtualWorkspaces: true, untrustedWorkspaces: { supported: true } });
});

test('a preview can be restored before any design is opened', () => {
  expect(manifest.activationEvents).toContain('onWebviewPanel:dfes.blueprint');
  expect(sources).toContain("viewType = 'dfes.blueprint'");
});
