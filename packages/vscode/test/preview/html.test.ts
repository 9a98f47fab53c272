import { describe, expect, test } from 'vitest';
import { pageHtml } from '../../src/preview/html.ts';

const files = { script: 'https://host/page.js', style: 'https://host/page.css', source: 'https://host' };
const html = pageHtml(files, 'n0nce');
const policy = /Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1]?.split('; ') ?? [];

describe('the policy of the page', () => {
  test('lets in nothing by default', () => {
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("base-uri 'none'");
    expect(policy).toContain("form-action 'none'");
  });

  test('lets in the one script, by its nonce, and none by its address or its text', () => {
    expect(policy).toContain("script-src 'nonce-n0nce'");
    expect(html.match(/<script/g)).toHaveLength(1);
    expect(html).toContain('<script nonce="n0nce" src="https://host/page.js"></script>');
  });

  test('lets in style sheets of the extension, and those of the page by its nonce', () => {
    expect(policy).toContain("style-src https://host 'nonce-n0nce'");
    expect(html.match(/<style(?! nonce="n0nce")/g)).toBeNull();
  });

  test('needs nothing unsafe, and the page has nothing that would', () => {
    expect(policy.join()).not.toContain('unsafe');
    expect(html).not.toMatch(/ (style|on\w+)="/);
  });
});

test('the palette changes with the kind of theme', () => {
  for (const kind of ['vscode-dark', 'vscode-high-contrast', 'vscode-high-contrast-light']) {
    expect(html).toMatch(new RegExp(`body\\.${kind}\\{--dfes-`));
  }
});
