/// <reference lib="dom" />
import type { Frame, Page } from 'playwright-core';

/** Milliseconds between one frame and the next. */
export type Gaps = readonly number[];

/** Presses a key in the text; gives the milliseconds until a frame of the preview shows the title that it has made. */
export async function shownAfterKey(page: Page, frame: Frame, key: string, title: string): Promise<number> {
  await page.evaluate(() => {
    const pressed = new Promise<number>((resolve) => {
      const hear = ({ timeStamp }: Event) => resolve(performance.timeOrigin + timeStamp);
      window.addEventListener('keydown', hear, { capture: true, once: true });
    });
    Object.assign(window, { pressed: () => pressed });
  });
  await frame.evaluate((title) => {
    const shown = new Promise<number>((resolve) => {
      const observer = new MutationObserver((records) => {
        if (!records.some(({ target }) => (target as Element).getAttribute('aria-label')?.includes(title))) return;
        observer.disconnect();
        // What is posted in a frame comes behind it.
        requestAnimationFrame(() => {
          const behind = new MessageChannel();
          behind.port1.onmessage = () => resolve(performance.timeOrigin + performance.now());
          behind.port2.postMessage(undefined);
        });
      });
      const sheet = document.querySelector('#sheet') ?? document.body;
      observer.observe(sheet, { subtree: true, attributes: true, attributeFilter: ['aria-label'] });
    });
    Object.assign(window, { shown: () => shown });
  }, title);
  await page.keyboard.press(key);
  const pressed = await page.evaluate(() => Reflect.get(window, 'pressed')() as Promise<number>);
  return (await frame.evaluate(() => Reflect.get(window, 'shown')() as Promise<number>)) - pressed;
}

/** Begins to note the frames of the preview. */
export async function startFrames(frame: Frame): Promise<void> {
  await frame.evaluate(() => {
    const gaps: number[] = [];
    let last = performance.now();
    let request = requestAnimationFrame(function note(now) {
      gaps.push(now - last);
      last = now;
      request = requestAnimationFrame(note);
    });
    const stopFrames = () => {
      cancelAnimationFrame(request);
      // The first began before the notes did.
      return gaps.slice(1);
    };
    Object.assign(window, { stopFrames });
  });
}

/** Ends it, and gives what was noted. */
export function stopFrames(frame: Frame): Promise<Gaps> {
  return frame.evaluate(() => Reflect.get(window, 'stopFrames')() as Gaps);
}

/** The gaps while the picture is scrolled through and back, a little with each. */
export async function framesWhileScrolling(frame: Frame): Promise<Gaps> {
  await startFrames(frame);
  await frame.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const view = document.querySelector('#view') ?? document.body;
        let scrolled = 0;
        requestAnimationFrame(function move() {
          view.scrollLeft += scrolled < 150 ? 40 : -40;
          if (++scrolled < 300) requestAnimationFrame(move);
          else resolve();
        });
      }),
  );
  return stopFrames(frame);
}
