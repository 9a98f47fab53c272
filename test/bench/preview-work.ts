import type { CDPSession, Page } from 'playwright-core';

/** Milliseconds of its processor that the window's thread gave to what it did: other load does not disturb them. */
export interface Work {
  readonly all: number;
  readonly scripts: number;
  readonly layout: number;
}

/** Measures the work of a window, the frames in it included. */
export class WorkMeter {
  readonly #session: CDPSession;

  private constructor(session: CDPSession) {
    this.#session = session;
  }

  static async of(page: Page): Promise<WorkMeter> {
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    return new WorkMeter(session);
  }

  /** The work while something goes on. */
  async during(run: () => Promise<unknown>): Promise<Work> {
    const before = await this.#soFar();
    await run();
    const after = await this.#soFar();
    return {
      all: after.all - before.all,
      scripts: after.scripts - before.scripts,
      layout: after.layout - before.layout,
    };
  }

  async #soFar(): Promise<Work> {
    const { metrics } = await this.#session.send('Performance.getMetrics');
    const of = (name: string) => 1000 * (metrics.find((metric) => metric.name === name)?.value ?? Number.NaN);
    return {
      all: of('TaskDuration'),
      scripts: of('ScriptDuration'),
      layout: of('LayoutDuration') + of('RecalcStyleDuration'),
    };
  }
}
