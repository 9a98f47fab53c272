import { expect, test } from 'vitest';
import { findChromium, type Machine } from '../src/chromium.ts';

function machine(has: readonly string[], more: Partial<Machine> = {}): Machine {
  return {
    env: { PATH: '/usr/local/bin:/usr/bin' },
    platform: 'linux',
    isExecutable: (file) => has.includes(file),
    installChromium: async () => false,
    ...more,
  };
}

test('the browser that CHROME names goes before any other', async () => {
  const env = { CHROME: '/opt/chrome', PATH: '/usr/bin' };
  expect(await findChromium(machine(['/opt/chrome', '/usr/bin/chromium'], { env }))).toBe('/opt/chrome');
});

test('a CHROME that names nothing is told, not passed over', async () => {
  const env = { CHROME: '/opt/crome', PATH: '/usr/bin' };
  await expect(findChromium(machine(['/usr/bin/chromium'], { env }))).rejects.toThrow('CHROME names /opt/crome');
});

test.each(['/usr/bin/chromium', '/usr/local/bin/google-chrome', '/usr/bin/microsoft-edge'])(
  '%s is found',
  async (file) => {
    expect(await findChromium(machine([file]))).toBe(file);
  },
);

test('on a Mac, where programs are not on the path', async () => {
  const chrome = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
  expect(await findChromium(machine([chrome], { platform: 'darwin' }))).toBe(chrome);
});

test('where there is none, it is installed', async () => {
  const has: string[] = [];
  const installChromium = async () => has.push('/usr/bin/chromium') > 0;
  expect(await findChromium(machine(has, { installChromium }))).toBe('/usr/bin/chromium');
});

test('where that fails too, the message says what to do', async () => {
  await expect(findChromium(machine([]))).rejects.toThrow('apt-get install chromium');
});
