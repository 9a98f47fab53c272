import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { acceptSameOrigin } from '../../src/code-web/webview-host.ts';

const page = `<meta content="script-src 'sha256-old=' 'self'">
<script async type="module">
  const hostname = location.hostname;
</script>`;

test("the page's policy allows the script as it is after the change, and no other", () => {
  const patched = acceptSameOrigin(page);
  const script = /<script async type="module">([\s\S]*?)<\/script>/.exec(patched)?.[1] ?? '';
  expect(script).toContain('location.origin');
  expect(patched).toContain(`'sha256-${createHash('sha256').update(script).digest('base64')}'`);
  expect(patched).not.toContain('sha256-old');
});

test('a page that looks otherwise is refused, not served half-changed', () => {
  expect(() => acceptSameOrigin('<html></html>')).toThrow('has changed');
});
