import { inRoot } from '@dfes/workshop/paths.ts';
import esbuild from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Browser, openBrowser } from './browser.ts';

// What of the preview's page works on a document, in a real one.

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser('page-parts');
  const { outputFiles } = await esbuild.build({
    stdin: {
      contents: `export * from './pane.ts'; export * from './patch.ts'; export * from './sanitize.ts';`,
      resolveDir: inRoot('packages/vscode/src/preview/page'),
      loader: 'ts',
    },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'parts',
  });
  await browser.page.setContent('<!DOCTYPE html><body></body>');
  await browser.page.addScriptTag({ content: outputFiles[0]?.text ?? '' });
});

afterAll(() => browser?.close());

const svg = (content: string) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">${content}</svg>`;

describe('a picture from the server', () => {
  /** What of it comes into the page, and whether anything in it ran. */
  async function shown(text: string): Promise<{ readonly html: string | undefined; readonly ran: boolean }> {
    const html = await browser.page.evaluate((text) => {
      const made = Reflect.get(window, 'parts').readSvg(text);
      document.body.replaceChildren(...(made ? [made] : []));
      return made?.outerHTML;
    }, text);
    await browser.page.waitForTimeout(50);
    return { html, ran: await browser.page.evaluate(() => Reflect.has(window, 'ran')) };
  }

  test('comes as it is, where it is nothing but a picture', async () => {
    const text = svg(
      '<g class="card" data-card="a" tabindex="0"><rect width="4" height="2"></rect><text>A &amp; B</text></g>',
    );
    expect((await shown(text)).html).toBe(text.replace(' xmlns="http://www.w3.org/2000/svg"', ''));
  });

  test.each([
    ['a script', '<script>window.ran = 1</script>'],
    ['a handler', '<rect width="9" height="9" onclick="window.ran = 1" onload="window.ran = 1"/>'],
    [
      'a page within',
      '<foreignObject><img xmlns="http://www.w3.org/1999/xhtml" src="x" onerror="window.ran = 1"/></foreignObject>',
    ],
    ['a link', '<a href="javascript:window.ran = 1"><text>here</text></a>'],
    ['a picture from elsewhere', '<image href="https://example.org/x.png" onerror="window.ran = 1"/>'],
    ['a style', '<style>@import url(https://example.org/x.css)</style><g style="fill: url(https://example.org)"/>'],
    ['what changes later', '<g><set attributeName="onclick" to="window.ran = 1"/></g>'],
    ['a handler of XML events', '<handler xmlns="http://www.w3.org/2001/xml-events">window.ran = 1</handler>'],
  ])('comes without %s', async (_, harm) => {
    const { html, ran } = await shown(svg(`<text>still there</text>${harm}`));
    expect(html).toContain('still there');
    expect(html).not.toMatch(/ran|href|example|script|style|foreign/);
    expect(ran).toBe(false);
  });

  test.each([
    ['that is none', 'just a text'],
    ['that ends in the middle', '<svg xmlns="http://www.w3.org/2000/svg"><g>'],
    ['that is a page', '<html xmlns="http://www.w3.org/1999/xhtml"><body/></html>'],
    ['that is no SVG but for its name', '<svg><text>x</text></svg>'],
  ])('does not come, one %s', async (_, text) => {
    expect((await shown(text)).html).toBeUndefined();
  });
});

describe('a picture that changes', () => {
  const step = (id: string, text: string) =>
    `<g class="step" data-step="${id}"><rect class="column"/><g class="card" data-card="${id}/card" tabindex="0"><rect/><text>${text}</text></g></g>`;

  /** Shows one picture, with the focus on a card, then another one; tells what came of it. */
  async function changed(before: readonly string[], focus: string, after: readonly string[]) {
    return browser.page.evaluate(
      ([before, focus, after]) => {
        const { patch, readSvg } = Reflect.get(window, 'parts');
        const old = readSvg(before);
        const fresh = readSvg(after);
        const expected = fresh.outerHTML;
        document.body.replaceChildren(old);
        const card = old.querySelector(`[data-card="${focus}/card"]`);
        card.focus();
        let touched = 0;
        const observer = new MutationObserver(() => {});
        observer.observe(old, { subtree: true, childList: true, attributes: true, characterData: true });
        patch(old, fresh);
        for (const record of observer.takeRecords())
          touched += Math.max(1, record.addedNodes.length + record.removedNodes.length);
        return { same: old.outerHTML === expected, focused: document.activeElement === card, touched };
      },
      [svg(before.join('\n')), focus, svg(after.join('\n'))] as const,
    );
  }

  const arrive = step('arrive', 'Arrives');
  const enter = step('enter', 'Enters');
  const pay = step('pay', 'Pays');

  test('not at all, is not touched', async () => {
    expect(await changed([arrive, enter], 'enter', [arrive, enter])).toEqual({ same: true, focused: true, touched: 0 });
  });

  test('in a word, keeps all but the word', async () => {
    const next = step('enter', 'Enters, wet');
    expect(await changed([arrive, enter], 'enter', [arrive, next])).toEqual({ same: true, focused: true, touched: 1 });
  });

  test.each([
    ['a step before', [arrive, enter], [pay, arrive, enter]],
    ['a step between', [arrive, enter], [arrive, pay, enter]],
    ['a step behind', [arrive, enter], [arrive, enter, pay]],
  ])('by %s, keeps the focus and the other steps', async (_, before, after) => {
    const { same, focused, touched } = await changed(before, 'enter', after);
    expect({ same, focused }).toEqual({ same: true, focused: true });
    expect(touched).toBeLessThanOrEqual(3);
  });

  test.each([
    ['the first', [arrive, pay, enter], [pay, enter]],
    ['one in the middle', [arrive, pay, enter], [arrive, enter]],
    ['all others', [arrive, pay, enter], [enter]],
  ])('by the loss of %s, keeps the focus', async (_, before, after) => {
    expect(await changed(before, 'enter', after)).toMatchObject({ same: true, focused: true });
  });

  test('into another order, comes out the same', async () => {
    expect(await changed([arrive, enter, pay], 'pay', [pay, arrive, enter])).toMatchObject({ same: true });
  });

  test('entirely, comes out the same', async () => {
    expect(await changed([arrive], 'arrive', [pay, enter])).toMatchObject({ same: true, focused: false });
  });
});

describe('a pane whose picture changes', () => {
  const step = (n: number, text: string) =>
    `<g class="step" data-step="s${n}" aria-label="${text}"><rect x="${n}"></rect><g class="card" data-card="c${n}"><text>${text}</text></g></g>`;
  const picture = (...steps: readonly string[]) =>
    svg(`<g class="lanes"><rect></rect></g><g class="body">${steps.join('\n')}</g>`);
  const three = picture(step(1, 'Arrives'), step(2, 'Enters'), step(3, 'Pays'));

  /** Shows one picture after the other; tells what stands there in the end, and how much of the last was new to the page. */
  async function shown(pictures: readonly string[]) {
    return browser.page.evaluate((pictures) => {
      const { showIn, readSvg } = Reflect.get(window, 'parts');
      const pane = document.createElement('div');
      let before: string | undefined;
      let read = 0;
      for (const picture of pictures) {
        showIn(pane, picture, before, (around: Element) => {
          read = around.querySelectorAll('*').length;
        });
        before = picture;
      }
      return { same: pane.innerHTML === readSvg(before).outerHTML, read };
    }, pictures);
  }

  test('in one step, reads that step alone', async () => {
    const next = picture(step(1, 'Arrives'), step(2, 'Enters, wet'), step(3, 'Pays'));
    expect(await shown([three, next])).toEqual({ same: true, read: 4 });
  });

  test.each([
    ['a step before', picture(step(0, 'Rings'), step(1, 'Arrives'), step(2, 'Enters'), step(3, 'Pays'))],
    ['a step between', picture(step(1, 'Arrives'), step(4, 'Waits'), step(2, 'Enters'), step(3, 'Pays'))],
    ['a step behind', picture(step(1, 'Arrives'), step(2, 'Enters'), step(3, 'Pays'), step(4, 'Leaves'))],
    ['a step less', picture(step(1, 'Arrives'), step(3, 'Pays'))],
    ['steps in another order', picture(step(3, 'Pays'), step(1, 'Arrives'), step(2, 'Enters'))],
    ['a step with another name', picture(step(1, 'Arrives'), step(5, 'Enters'), step(3, 'Pays'))],
    ['all steps changed', picture(step(1, 'A'), step(2, 'B'), step(3, 'C'))],
    ['no steps', picture()],
  ])('by %s, is the same as if shown at once', async (_, next) => {
    expect(await shown([three, next])).toMatchObject({ same: true });
    expect(await shown([three, next, three])).toMatchObject({ same: true });
  });

  test('to something dropped on the way in, is the same as if shown at once', async () => {
    const harmful = (text: string) => picture(step(1, 'A'), '<script>1</script>', step(2, text), step(3, 'C'));
    expect(await shown([harmful('B'), harmful('b')])).toMatchObject({ same: true });
  });
});
