import path from 'node:path';
import { artifacts } from '@dfes/workshop/paths.ts';
import type { FrameLocator, Locator, Page } from 'playwright-core';

export type Severity = 'error' | 'warning' | 'info' | 'hint';

const patience = 20_000;

/** VS Code's window, in the words of a person who sits before it. Everything goes through keyboard and eyes. */
export class Workbench {
  readonly #page: Page;
  readonly #name: string;

  constructor(page: Page, name: string) {
    this.#page = page;
    this.#name = name;
  }

  async isReady(): Promise<void> {
    await this.#page.locator('.monaco-workbench').waitFor({ timeout: 60_000 });
    await this.#page.locator('.explorer-folders-view [role=treeitem]').first().waitFor({ timeout: 60_000 });
  }

  /** The text editor: the leftmost one where there are several. A preview beside it is none. */
  get editor(): Locator {
    return this.#page.locator('.part.editor .editor-instance .monaco-editor').first();
  }

  /** A file or folder as the explorer lists it. */
  explorerEntry(name: string): Locator {
    return this.#page.locator('.explorer-folders-view').getByRole('treeitem', { name });
  }

  /** Opens a file by (the end of) its path, as Quick Open finds it, and puts the focus into it. */
  async openFile(file: string): Promise<void> {
    const tab = this.tab(path.basename(file));
    // A list that is drawn anew just then swallows the Enter: it is asked again.
    for (let attempt = 0; attempt === 0 || (attempt < 4 && !(await tab.isVisible())); attempt++) {
      await this.#pick('ControlOrMeta+P', file, new RegExp(escaped(path.basename(file))));
      await tab.waitFor({ timeout: 5_000 }).catch(() => {});
    }
    await tab.waitFor({ timeout: patience });
    await this.editor.locator('.view-line').first().waitFor({ timeout: patience });
  }

  tab(label: string): Locator {
    return this.#page.locator('.tab.active', { hasText: label });
  }

  /** Brings the tab of an editor or a panel to the front. */
  async showTab(label: string): Promise<void> {
    await this.#page.locator('.tab', { hasText: label }).click();
    await this.tab(label).waitFor({ timeout: patience });
  }

  /** Closes it by the cross in its tab. */
  async closeTab(label: string): Promise<void> {
    const tab = this.#page.locator('.tab', { hasText: label });
    await tab.hover();
    await tab.getByRole('button', { name: 'Close' }).click();
    await tab.waitFor({ state: 'detached', timeout: patience });
  }

  /** Loads the window anew, by VS Code's own command: it writes down first what is open, which it else does now and then. */
  async reload(): Promise<void> {
    const gone = this.#page.waitForEvent('load');
    await this.commandThatAsks('Developer: Reload Window');
    await gone;
    await this.isReady();
  }

  /** Runs a command by its title in the command palette. */
  async command(title: string): Promise<void> {
    await this.#pick('F1', title, new RegExp(escaped(title)));
  }

  /** Runs a command that goes on with a question. */
  async commandThatAsks(title: string): Promise<void> {
    await this.#choose('F1', title, new RegExp(escaped(title)));
  }

  /** Answers a question of a command: by typing, where there is something to type, and Enter. */
  async answer(question: string | RegExp, text = ''): Promise<void> {
    const input = await this.#asked(question);
    await input.pressSequentially(text);
    await input.press('Enter');
  }

  /** What a question offers whose text holds some words. */
  async offers(question: string | RegExp, words: string): Promise<Locator> {
    const input = await this.#asked(question);
    await input.fill(words);
    return this.#page.locator('.quick-input-list [role=option]', { hasText: words });
  }

  /** Leaves a question of a command unanswered. */
  async refuse(question: string | RegExp): Promise<void> {
    await (await this.#asked(question)).press('Escape');
  }

  async #asked(question: string | RegExp): Promise<Locator> {
    await this.question(question).waitFor({ timeout: patience });
    return this.#page.locator('.quick-input-widget input.input');
  }

  /** A question that a command asks. */
  question(text: string | RegExp): Locator {
    const widget = this.#page.locator('.quick-input-widget');
    // Exactly: the name of the command that asks may hold the same words, and still be in sight.
    return widget
      .getByPlaceholder(text)
      .or(widget.getByText(text, { exact: true }))
      .first();
  }

  /** Waits until a command has no more questions. */
  async allIsAnswered(): Promise<void> {
    await this.#page.locator('.quick-input-widget').waitFor({ state: 'hidden', timeout: patience });
  }

  /** A message in the corner. */
  notification(text: string): Locator {
    return this.#page.locator('.notification-toast', { hasText: text });
  }

  /** Puts away what is in the corner. */
  async clearNotifications(): Promise<void> {
    await this.command('Notifications: Clear All Notifications');
  }

  async #pick(key: string, text: string, option: RegExp): Promise<void> {
    await this.#choose(key, text, option);
    await this.#page.locator('.quick-input-widget input.input').waitFor({ state: 'hidden', timeout: patience });
  }

  async #choose(key: string, text: string, option: RegExp): Promise<void> {
    const input = this.#page.locator('.quick-input-widget input.input');
    const found = this.#page.locator('.quick-input-list [role=option]', { hasText: option }).first();
    // A keystroke is lost while the workbench still registers its commands, and a list closes when an editor that was
    // just opened takes the focus.
    for (let attempt = 0; attempt < 10 && !(await found.isVisible()); attempt++) {
      if (!(await input.isVisible())) await this.#page.keyboard.press(key);
      await input.waitFor({ timeout: 2_000 }).catch(() => {});
      await input.fill(key === 'F1' ? `>${text}` : text, { timeout: 2_000 }).catch(() => {});
      await found.waitFor({ timeout: 3_000 }).catch(() => {});
      // The list is made once: what is registered meanwhile is in the next one.
      if (!(await found.isVisible())) await this.#page.keyboard.press('Escape');
    }
    await found.waitFor({ timeout: patience });
    await this.#page.keyboard.press('Enter');
  }

  /** Closes all editors; what was not saved is kept by VS Code, or asked for. */
  async closeAll(): Promise<void> {
    const tabs = this.#page.locator('.part.editor .tab');
    await this.eventually('nothing is open', async () => {
      if ((await tabs.count()) === 0) return true;
      await this.#page.keyboard.press('Control+K');
      await this.#page.keyboard.press('Control+W');
      await tabs
        .first()
        .waitFor({ state: 'detached', timeout: 1_000 })
        .catch(() => {});
      return (await tabs.count()) === 0;
    });
  }

  /** The page that leads newcomers through the extension. */
  get walkthrough(): Locator {
    return this.#page.locator('.gettingStartedContainer');
  }

  /** The calls that VS Code shows beside a text, which here are a trace. */
  get trace(): Locator {
    return this.#page.locator('.call-hierarchy');
  }

  /** Puts the cursor at a place in the active editor, both counted from 1. */
  async goTo(line: number, column = 1): Promise<void> {
    const input = this.#page.locator('.quick-input-widget input.input');
    // A click in the preview may still be on its way to the text: until then the workbench knows no line to go to.
    await this.eventually('there is a text to go to', async () => {
      await this.focusEditor();
      await this.#page.keyboard.press('Control+G');
      await input.waitFor({ timeout: patience });
      if (!(await input.getAttribute('aria-label'))?.includes('Open a text editor first')) return true;
      await this.#page.keyboard.press('Escape');
      return false;
    });
    await this.#page.keyboard.type(`${line}:${column}`);
    await this.#page.keyboard.press('Enter');
    await input.waitFor({ state: 'hidden', timeout: patience });
  }

  async focusEditor(): Promise<void> {
    await this.editor.locator('.native-edit-context, textarea.inputarea').first().focus();
  }

  /** Types as a person does: what the editor itself adds (closing brackets, suggestions) is added. */
  async type(text: string): Promise<void> {
    await this.#page.keyboard.type(text, { delay: 10 });
  }

  async press(key: string): Promise<void> {
    await this.#page.keyboard.press(key);
  }

  /** The text that the active editor shows, in the order of its lines; not what is scrolled out of sight. */
  async visibleText(): Promise<string> {
    const lines = await this.editor.locator('.view-line').evaluateAll((elements) =>
      elements
        .map((element) => ({ top: element.getBoundingClientRect().top, text: element.textContent ?? '' }))
        .sort((a, b) => a.top - b.top)
        .map(({ text }) => text.replaceAll('\u00a0', ' ')),
    );
    return lines.join('\n');
  }

  /** What Enter takes from the list of suggestions. */
  chosenSuggestion(label: string): Locator {
    const row = this.#page.locator('.suggest-widget.visible .monaco-list-row.focused');
    return row.filter({ has: this.#page.locator('.label-name', { hasText: new RegExp(`^${escaped(label)}$`) }) });
  }

  async save(): Promise<void> {
    await this.#page.keyboard.press('ControlOrMeta+S');
    await this.#page.locator('.tab.active.dirty').waitFor({ state: 'detached', timeout: patience });
  }

  squiggles(severity: Severity): Locator {
    return this.editor.locator(`.squiggly-${severity}`);
  }

  /** The line that the editor shows above a declaration. */
  codeLens(text: string): Locator {
    return this.editor.locator('.codelens-decoration', { hasText: text });
  }

  /** The overview of designs in the side bar, which it opens. */
  async overview(): Promise<Locator> {
    const tree = this.#page.getByRole('tree', { name: 'Service Designs' });
    if (!(await tree.isVisible())) await this.#page.getByRole('tab', { name: 'Service Designs' }).first().click();
    await tree.waitFor({ timeout: patience });
    return tree;
  }

  /** What the overview says where there are no designs. */
  async emptyOverview(): Promise<Locator> {
    await this.#page.getByRole('tab', { name: 'Service Designs' }).first().click();
    const welcome = this.#page.locator('.welcome-view-content');
    await welcome.getByRole('button').first().waitFor({ timeout: patience });
    return welcome;
  }

  /** Opens what is below a row of a tree. */
  async expand(row: Locator): Promise<void> {
    await this.eventually('the row is open', async () => {
      if ((await row.getAttribute('aria-expanded', { timeout: patience })) === 'true') return true;
      await row.click();
      await this.#page.waitForTimeout(500);
      return (await row.getAttribute('aria-expanded')) === 'true';
    });
  }

  /** What the status bar says of the journey at hand. */
  get coverageStatus(): Locator {
    return this.#page.locator('#dfes\\.dfes\\.dfes\\.coverage, [id$="dfes.coverage"]').first();
  }

  /** The rows of the Problems panel, which it opens. */
  async problems(): Promise<Locator> {
    const panel = this.#page.locator('.markers-panel');
    if (!(await panel.isVisible())) await this.#page.keyboard.press('ControlOrMeta+Shift+M');
    await panel.waitFor({ timeout: patience });
    return panel.locator('.monaco-list-row');
  }

  /** What a row of the Problems panel bears when it is an error. */
  errorIcon(): Locator {
    return this.#page.locator('.codicon-error');
  }

  /** Opens the light bulb's menu at the cursor and takes one entry, all by keyboard. */
  async quickFix(title: string): Promise<void> {
    const entry = this.action(title);
    // The menu shows what the server knew when it was opened; asking again is what a person does, too.
    for (let attempt = 0; !(await entry.isVisible()) && attempt < 10; attempt++) {
      await this.#page.keyboard.press('Escape');
      await this.#page.keyboard.press('ControlOrMeta+.');
      await entry.waitFor({ timeout: 2_000 }).catch(() => {});
    }
    await entry.waitFor({ timeout: patience });
    while (!(await entry.getAttribute('class'))?.includes('focused')) await this.#page.keyboard.press('ArrowDown');
    await this.#page.keyboard.press('Enter');
    await entry.waitFor({ state: 'detached', timeout: patience });
  }

  /** An entry of the light bulb's menu. */
  action(title: string | RegExp): Locator {
    return this.#page.locator('.action-widget .monaco-list-row.action', { hasText: title });
  }

  /** The page inside a webview: the last one that was opened. */
  webview(): FrameLocator {
    return this.#page.frameLocator('iframe.webview.ready').last().frameLocator('iframe#active-frame');
  }

  /** Where the cursor is, as the status bar says it. */
  async cursor(): Promise<{ readonly line: number; readonly column: number }> {
    const text = await this.#page.locator('#status\\.editor\\.selection').innerText({ timeout: patience });
    const [, line, column] = /Ln (\d+), Col (\d+)/.exec(text) ?? [];
    return { line: Number(line), column: Number(column) };
  }

  async isDark(): Promise<boolean> {
    return (await this.#page.locator('.monaco-workbench.vs-dark').count()) > 0;
  }

  /** Waits until the editor shows something. For facts that have no element of their own to wait for. */
  async eventually(what: string, isSo: () => Promise<boolean>): Promise<void> {
    const end = Date.now() + patience;
    while (!(await isSo())) {
      if (Date.now() > end) throw new Error(`This did not come about in ${patience / 1000} s: ${what}`);
      await this.#page.waitForTimeout(100);
    }
  }

  /** The whole window, as soon as nothing in it moves. */
  async picture(): Promise<Buffer> {
    const shot = () => this.#page.screenshot({ caret: 'hide', animations: 'disabled' });
    let last = await shot();
    await this.eventually('nothing moves', async () => {
      await this.#page.waitForTimeout(500);
      const now = await shot();
      const isSame = now.equals(last);
      last = now;
      return isSame;
    });
    return last;
  }

  async resize(width: number, height: number): Promise<void> {
    await this.#page.setViewportSize({ width, height });
  }

  /** Shows or hides the side bar. */
  async sideBar(shown: boolean): Promise<void> {
    const bar = this.#page.locator('.part.sidebar');
    await this.eventually('the side bar is as wished', async () => {
      if ((await bar.isVisible()) === shown) return true;
      await this.#page.keyboard.press('Control+B');
      return false;
    });
  }

  /** Asks what can be written at the cursor. */
  async suggest(): Promise<void> {
    await this.#page.keyboard.press('Control+Space');
    await this.#page.locator('.suggest-widget.visible .monaco-list-row').first().waitFor({ timeout: patience });
  }

  /** Keeps a picture under test/artifacts. */
  async screenshot(name: string): Promise<void> {
    await this.#page.screenshot({ path: path.join(artifacts, `${this.#name}-${name}.png`) });
  }
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
