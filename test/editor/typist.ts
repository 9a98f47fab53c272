import type { Workbench } from './workbench.ts';

/** Writes at the keyboard of a workbench and counts: a letter is one keystroke, and so is a key with what is held down with it. */
export class Typist {
  readonly #workbench: Workbench;
  #count = 0;

  constructor(workbench: Workbench) {
    this.#workbench = workbench;
  }

  get keystrokes(): number {
    return this.#count;
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      this.#count++;
      await this.#workbench.press(key);
    }
  }

  /** Words of the author's own. */
  async write(text: string): Promise<void> {
    this.#count += [...text].length;
    await this.#workbench.type(text);
  }

  /** Fills in a place of a snippet and goes on to the next. */
  async fill(text: string): Promise<void> {
    await this.write(text);
    await this.press('Tab');
  }

  /** Types the beginning of something until it is the one that the list has chosen, and takes it. */
  async take(label: string, letters = ''): Promise<void> {
    await this.write(letters);
    const chosen = this.#workbench.chosenSuggestion(label);
    // Who types faster than a busy machine answers sees no list, and asks for it.
    await chosen.waitFor({ timeout: 5_000 }).catch(() => this.press('Control+Space'));
    await chosen.waitFor();
    await this.press('Enter');
    await chosen.waitFor({ state: 'hidden' });
  }
}
