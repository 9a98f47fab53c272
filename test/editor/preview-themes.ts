/** The kinds of themes that the editor has. */
export const editorThemes = ['light', 'dark', 'high-contrast', 'high-contrast-light'] as const;
export type EditorTheme = (typeof editorThemes)[number];

/** The classes that the editor gives to the body of a webview. */
export const themeClass: Readonly<Record<EditorTheme, string>> = {
  light: 'vscode-light',
  dark: 'vscode-dark',
  'high-contrast': 'vscode-high-contrast',
  'high-contrast-light': 'vscode-high-contrast vscode-high-contrast-light',
};

/** Foreground, background, control, border, focus: what a theme's colours come down to here. */
const basics: Readonly<Record<EditorTheme, readonly [string, string, string, string, string]>> = {
  light: ['#3b3b3b', '#ffffff', '#ffffff', '#cecece', '#005fb8'],
  dark: ['#cccccc', '#1f1f1f', '#313131', '#3c3c3c', '#0078d4'],
  'high-contrast': ['#ffffff', '#000000', '#000000', '#6fc3df', '#f38518'],
  'high-contrast-light': ['#292929', '#ffffff', '#ffffff', '#0f4a85', '#006bbd'],
};

/** The editor's colours as it hands them to webviews, as far as the page asks for them. */
export function themeCss(theme: EditorTheme): string {
  const [ink, paper, control, border, focus] = basics[theme];
  const colours = {
    'editor-foreground': ink,
    'editor-background': paper,
    'dropdown-foreground': ink,
    'dropdown-background': control,
    'dropdown-border': border,
    'input-foreground': ink,
    'input-background': control,
    'input-border': border,
    'input-placeholderForeground': theme === 'light' ? '#767676' : theme === 'dark' ? '#989898' : ink,
    'icon-foreground': ink,
    'panel-border': border,
    'textLink-foreground': focus,
    focusBorder: focus,
    'inputOption-activeForeground': ink,
    'inputOption-activeBorder': focus,
    ...(theme.startsWith('high') && { contrastBorder: border }),
  };
  const declarations = Object.entries(colours).map(([name, value]) => `--vscode-${name}:${value}`);
  const font = "--vscode-font-family:'Noto Sans',sans-serif;--vscode-font-size:13px";
  return `:root{${declarations.join(';')};${font}}\n`;
}
