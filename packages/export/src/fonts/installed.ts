/** Not imported, so that the same files run in a browser as well, where there is neither a disk nor a font on it. */
const node = globalThis.process?.getBuiltinModule?.bind(globalThis.process);
const fs = node?.('node:fs');
const path = node?.('node:path');
const os = node?.('node:os');

const isFont = /\.(ttf|otf|ttc|otc)$/i;

let known: readonly string[] | undefined;

/** The paths of the fonts on this machine, in the order of their names. */
export function fontFiles(): readonly string[] {
  known ??= fontFolders()
    .flatMap(filesIn)
    .sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
  return known;
}

/** The name of a file without its folders. */
export function nameOf(file: string): string {
  return file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
}

/** A font, byte for byte. */
export function readFont(file: string): Buffer | undefined {
  return fs?.readFileSync(file);
}

/** Where systems keep their fonts. */
function fontFolders(): readonly string[] {
  if (!os || !path) return [];
  const { platform, env } = process;
  const home = os.homedir();
  switch (platform) {
    case 'win32':
      return [
        path.join(env.WINDIR ?? 'C:\\Windows', 'Fonts'),
        path.join(env.LOCALAPPDATA ?? home, 'Microsoft', 'Windows', 'Fonts'),
      ];
    case 'darwin':
      return ['/System/Library/Fonts', '/Library/Fonts', path.join(home, 'Library', 'Fonts')];
    default:
      return [
        '/usr/share/fonts',
        '/usr/local/share/fonts',
        path.join(home, '.fonts'),
        path.join(env.XDG_DATA_HOME ?? path.join(home, '.local', 'share'), 'fonts'),
      ];
  }
}

function filesIn(folder: string): readonly string[] {
  try {
    const found = fs?.readdirSync(folder, { recursive: true, encoding: 'utf8' }) ?? [];
    return found.filter((file) => isFont.test(file)).map((file) => `${folder}/${file}`);
  } catch {
    // A folder that isn't there, or that is closed to us, has no fonts for us.
    return [];
  }
}
