/** What an editor does with brackets, comments and new lines before any server is asked. */
export function languageConfiguration(): string {
  const configuration = {
    comments: { lineComment: '//', blockComment: ['/*', '*/'] },
    brackets: [['{', '}']],
    autoClosingPairs: [
      { open: '{', close: '}' },
      { open: '"', close: '"', notIn: ['string', 'comment'] },
      { open: '/**', close: ' */', notIn: ['string'] },
    ],
    autoCloseBefore: ' \t\n\r},:',
    surroundingPairs: [
      ['{', '}'],
      ['"', '"'],
    ],
    // Hyphens belong to words; a dot divides a name into its parts.
    wordPattern: { pattern: String.raw`[\p{L}_][\p{L}\p{M}\p{N}_\-\u200C\u200D]*`, flags: 'u' },
    indentationRules: {
      increaseIndentPattern: { pattern: String.raw`^[^"/]*("[^"]*"[^"/]*)*\{[^}"]*$` },
      decreaseIndentPattern: { pattern: String.raw`^\s*\}` },
    },
    folding: {
      markers: { start: String.raw`^\s*//\s*#?region\b`, end: String.raw`^\s*//\s*#?endregion\b` },
    },
    onEnterRules: [
      {
        // `/** | */`
        beforeText: { pattern: String.raw`^\s*/\*\*(?!/)([^*]|\*(?!/))*$` },
        afterText: { pattern: String.raw`^\s*\*/$` },
        action: { indent: 'indentOutdent', appendText: ' * ' },
      },
      {
        beforeText: { pattern: String.raw`^\s*/\*\*(?!/)([^*]|\*(?!/))*$` },
        action: { indent: 'none', appendText: ' * ' },
      },
      {
        beforeText: { pattern: String.raw`^\s*\*( ([^*]|\*(?!/))*)?$` },
        previousLineText: { pattern: String.raw`^\s*(/\*\*|\*( |$))` },
        action: { indent: 'none', appendText: '* ' },
      },
      {
        beforeText: { pattern: String.raw`^\s*\*/\s*$` },
        action: { indent: 'none', removeText: 1 },
      },
      {
        // `// a comment | that goes on`; what speaks to the editor or to dfes is one line.
        beforeText: { pattern: String.raw`^\s*//(?!\s*#?(end)?region\b|\s*dfes-ignore\b).*$` },
        afterText: { pattern: String.raw`^\s*[^\s/].*$` },
        action: { indent: 'none', appendText: '// ' },
      },
    ],
  };
  return `${JSON.stringify(configuration, undefined, 2)}\n`;
}
