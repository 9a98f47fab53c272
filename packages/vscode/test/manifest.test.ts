import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { tries } from '../../../test/editor/commands.ts';

// The manifest promises, the code keeps: what is contributed is there, and what is registered is contributed.

const root = path.resolve(import.meta.dirname, '../../..');
const texts: Readonly<Record<string, string>> = JSON.parse(readFileSync(path.join(root, 'package.nls.json'), 'utf8'));
const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'), (_, value) =>
  typeof value === 'string' ? value.replace(/^%(.+)%$/u, (key, name) => texts[name] ?? key) : value,
);
const contributes: Contributes = manifest.contributes;

interface Contributes {
  readonly languages: readonly { readonly id: string; readonly extensions?: readonly string[] }[];
  readonly grammars: readonly { readonly language: string; readonly scopeName: string; readonly path: string }[];
  readonly commands: readonly { readonly command: string; readonly title: string; readonly category?: string }[];
  readonly menus: Readonly<Record<string, readonly MenuEntry[]>>;
  readonly keybindings: readonly (MenuEntry & { readonly key: string })[];
  readonly viewsContainers: { readonly activitybar: readonly { readonly id: string }[] };
  readonly views: Readonly<Record<string, readonly { readonly id: string }[]>>;
  readonly viewsWelcome: readonly { readonly view: string; readonly contents: string }[];
  readonly walkthroughs: readonly Walkthrough[];
  readonly configuration: { readonly properties: Readonly<Record<string, Setting>> };
  readonly configurationDefaults: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

interface MenuEntry {
  readonly command: string;
  readonly alt?: string;
  readonly when?: string;
}

interface Walkthrough {
  readonly id: string;
  readonly steps: readonly {
    readonly id: string;
    readonly description: string;
    readonly completionEvents: readonly string[];
  }[];
}

interface Setting {
  readonly default?: unknown;
  readonly description?: string;
  readonly markdownDescription?: string;
}

const sources = readdirSync(path.join(root, 'packages'), { recursive: true, encoding: 'utf8' })
  .filter((file) => /^(vscode|language)[\\/]src[\\/].*\.ts$/.test(file))
  .map((file) => readFileSync(path.join(root, 'packages', file), 'utf8'))
  .join('\n');

function readSource(file: string): string {
  return readFileSync(path.join(root, 'packages', file), 'utf8');
}

describe('files', () => {
  const named = [
    ...JSON.stringify({ icon: manifest.icon, ...contributes }).matchAll(/"\.?\/?([\w./-]+\.(?:json|svg|png|webp))"/g),
  ]
    .map(([, file]) => file ?? '')
    .filter((file) => file.includes('/') || file === 'language-configuration.json');

  test.each([...new Set(named)])('%s is there', (file) => {
    expect(existsSync(path.join(root, file))).toBe(true);
  });
});

describe('commands', () => {
  const contributed = contributes.commands.map(({ command }) => command);
  // Those that begin with an underscore are called by the extension itself.
  const registered = [...sources.matchAll(/registerCommand\(\s*'([^']+)'/g)].map(([, command]) => command);

  test('are registered, and those alone', () => {
    expect([...registered].sort()).toEqual([...contributed].sort());
  });

  test('are each tried in a real editor', () => {
    expect(Object.keys(tries).sort()).toEqual([...contributed].sort());
  });

  test('have one category and titles in title case', () => {
    for (const { category, title } of contributes.commands) {
      expect(category).toBe('dfes');
      expect(title).toMatch(/^\p{Lu}\S*( (\p{Lu}\S*|to|the|of|a|is|in))*…?$/u);
    }
  });

  test('in menus and behind keys exist, and show only where they do something', () => {
    for (const [menu, entries] of Object.entries(contributes.menus)) {
      for (const { command, alt, when } of entries) {
        expect(contributed).toContain(command);
        if (alt) expect(contributed).toContain(alt);
        expect(when !== undefined || menu === 'file/newFile', `${command} in ${menu}`).toBe(true);
      }
    }
    for (const { command, when } of contributes.keybindings) {
      expect(contributed).toContain(command);
      expect(when).toContain('editorLangId == dfes');
    }
  });

  test('in the palette ask for a design, but for those that begin one', () => {
    const conditional = (contributes.menus.commandPalette ?? []).map(({ command }) => command);
    const always = contributed.filter((command) => !conditional.includes(command));
    expect(always).toEqual(['dfes.newDesign', 'dfes.getStarted']);
  });

  test('have keys of their own', () => {
    const keys = contributes.keybindings.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe('views', () => {
  const ids = Object.values(contributes.views).flatMap((views) => views.map(({ id }) => id));

  test('are filled by the code, and stand in a container that is there', () => {
    expect([...sources.matchAll(/createTreeView\('([^']+)'/g)].map(([, id]) => id)).toEqual(ids);
    expect(Object.keys(contributes.views)).toEqual(contributes.viewsContainers.activitybar.map(({ id }) => id));
  });

  test('have something to say where they are empty', () => {
    expect(contributes.viewsWelcome.map(({ view }) => view)).toEqual(ids);
  });

  test('have menus for rows that there are', () => {
    const rows = new Set([...readSource('vscode/src/designs/entry.ts').matchAll(/'([a-z]+)'/g)].map(([, row]) => row));
    for (const { when = '' } of contributes.menus['view/item/context'] ?? []) {
      const [, one, several] = /viewItem (?:== (\w+)|=~ \/\^\(([\w|]+)\)\$\/)/.exec(when) ?? [];
      for (const row of (one ?? several ?? 'none').split('|')) expect(rows).toContain(row);
    }
  });
});

describe('the walkthrough', () => {
  const [walkthrough] = contributes.walkthroughs;
  const commands = new Set(contributes.commands.map(({ command }) => command));

  test('is the one that a command opens', () => {
    expect(sources).toContain(`#${walkthrough?.id}`);
  });

  test('has steps that are done by what there is', () => {
    for (const event of walkthrough?.steps.flatMap(({ completionEvents }) => completionEvents) ?? []) {
      const [, kind, id = ''] = /^(\w+):(.+)$/.exec(event) ?? [];
      expect(kind === 'onCommand' ? commands.has(id) : sources.includes(`createTreeView('${id}'`), event).toBe(true);
    }
  });

  test.each(['', '.fr', '.ja'])('leads to commands that there are (package.nls%s.json)', (language) => {
    const translated: Readonly<Record<string, string>> = JSON.parse(
      readFileSync(path.join(root, `package.nls${language}.json`), 'utf8'),
    );
    const links = Object.values(translated).flatMap((text) => [...text.matchAll(/\(command:([\w.]+)\)/g)]);
    expect(links.length).toBeGreaterThan(0);
    for (const [, command = ''] of links) expect(command === 'dfes.designs.focus' || commands.has(command)).toBe(true);
  });
});

describe('the language', () => {
  test('has the grammar of its files', () => {
    const [{ language, scopeName, path: file } = { language: '', scopeName: '', path: '' }] = contributes.grammars;
    expect(contributes.languages.find(({ id }) => id === language)?.extensions).toEqual(['.dfes']);
    expect(JSON.parse(readFileSync(path.join(root, file), 'utf8')).scopeName).toBe(scopeName);
  });

  test('has defaults that name this extension as the formatter', () => {
    expect(contributes.configurationDefaults['[dfes]']?.['editor.defaultFormatter']).toBe(
      `${manifest.publisher}.${manifest.name}`,
    );
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

test.each(['dfes.blueprint', 'dfes.report'])('the panel %s can be restored before any design is opened', (panel) => {
  expect(manifest.activationEvents).toContain(`onWebviewPanel:${panel}`);
  expect(sources.toLowerCase()).toContain(`viewtype = '${panel}'`);
});
