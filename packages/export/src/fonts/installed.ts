import { readdirSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const isFont = /\.(ttf|otf|ttc|otc)$/i;

/** Where systems keep their fonts. */
function fontFolders(): readonly string[] {
  const home = os.homedir();
  switch (process.platform) {
    case 'win32':
      return [
        path.join(process.env.WINDIR ?? 'C:\\Windows', 'Fonts'),
        path.join(process.env.LOCALAPPDATA ?? home, 'Microsoft', 'Windows', 'Fonts'),
      ];
    case 'darwin':
      return ['/System/Library/Fonts', '/Library/Fonts', path.join(home, 'Library', 'Fonts')];
    default:
      return [
        '/usr/share/fonts',
        '/usr/local/share/fonts',
        path.join(home, '.fonts'),
        path.join(process.env.XDG_DATA_HOME ?? path.join(home, '.local', 'share'), 'fonts'),
      ];
  }
}

let known: readonly string[] | undefined;

/** The paths of the fonts on this machine, in the order of their names. */
export function fontFiles(): readonly string[] {
  known ??= fontFolders()
    .flatMap(filesIn)
    .sort((a, b) => (path.basename(a) < path.basename(b) ? -1 : 1));
  return known;
}

function filesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => isFont.test(file))
      .map((file) => path.join(folder, file));
  } catch {
    // A folder that isn't there, or that is closed to us, has no fonts for us.
    return [];
  }
}
