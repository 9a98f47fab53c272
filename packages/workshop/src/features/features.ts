import type { Shown } from './shown.ts';

/** Something that a person expects of a language in an editor, and the tests that show it in a real one. */
export interface Feature {
  readonly name: string;
  /** What of it there is. */
  readonly what: string;
  /** What the server tells its client of it, or the extension's manifest VS Code. */
  readonly announcedBy: readonly string[];
  readonly shown: readonly [Shown, ...Shown[]];
}

const client = (title: string): Shown => ({ file: 'test/clients/clients.e2e.ts', title });
const host = (group: string, title: string): Shown => ({ file: 'test/editor/host/extension.suite.ts', group, title });
const api = (group: string, title: string): Shown => ({ file: 'test/editor/host/language.suite.ts', group, title });
const change = (group: string, title: string): Shown => ({
  file: 'test/editor/host/rearranging.suite.ts',
  group,
  title,
});
const window = (name: string, title: string): Shown => ({ file: `test/editor/${name}.e2e.ts`, title });

/** What any client of the language server gets. Each capability that the server announces stands here. */
export const languageFeatures: readonly Feature[] = [
  {
    name: 'Findings',
    what: 'What a design does not address yet, and slips, at their places, while one types; each with a page to read on',
    announcedBy: ['textDocumentSync'],
    shown: [
      host('findings', 'stand in the text, each with a page to read on'),
      client('shows a slip at its place'),
      window('design', 'what a design does not yet address is underlined'),
    ],
  },
  {
    name: 'Projects',
    what: 'A folder with a `dfes.json` shares its names over all files; several stand side by side in a workspace',
    announcedBy: ['workspace'],
    shown: [host('findings', 'keep projects apart: another one in the same workspace has its own')],
  },
  {
    name: 'Completion',
    what: 'Labels not yet used, kinds, words with explanations, references by title, units, whole declarations; what is named for the first time is declared on the way; a whole first blueprint in an empty file',
    announcedBy: ['completionProvider'],
    shown: [
      host('the text answers', 'which labels a touchpoint still takes'),
      client('completes a word'),
      window('ten-minutes', 'an empty file begins with a first blueprint'),
      window('ten-minutes', 'a step follows a step, and names what is new on the way'),
    ],
  },
  {
    name: 'Help while writing',
    what: 'What a label takes, and at which part of it one is',
    announcedBy: ['signatureHelpProvider'],
    shown: [api('writing', 'is helped with by what a label takes')],
  },
  {
    name: 'Hover',
    what: 'Title, documentation, trace and coverage of what a name stands for; what a word means',
    announcedBy: ['hoverProvider'],
    shown: [host('the text answers', 'what a name stands for, and where it is declared'), client('explains a name')],
  },
  {
    name: 'Going to the declaration',
    what: 'From each name, into other files too; peeking',
    announcedBy: ['definitionProvider'],
    shown: [
      host('the text answers', 'what a name stands for, and where it is declared'),
      client('goes to a declaration in another file'),
    ],
  },
  {
    name: 'Finding uses',
    what: 'In all files; marked in the one that is open',
    announcedBy: ['referencesProvider', 'documentHighlightProvider'],
    shown: [api('names', 'are found wherever they stand')],
  },
  {
    name: 'Renaming',
    what: 'In all files, nested and qualified names included; not to a name that is taken',
    announcedBy: ['renameProvider'],
    shown: [
      api('names', 'are renamed wherever they stand, but not to a name that is taken'),
      client('renames in all files'),
    ],
  },
  {
    name: 'Outline and breadcrumbs',
    what: 'Declarations with their titles, nested as they are',
    announcedBy: ['documentSymbolProvider'],
    shown: [host('the text answers', 'its outline')],
  },
  {
    name: 'Symbols of the workspace',
    what: 'By name and by title',
    announcedBy: ['workspaceSymbolProvider'],
    shown: [api('names', 'and titles lead to declarations anywhere in the workspace')],
  },
  {
    name: 'Trace',
    what: 'What hangs on a declaration and what it rests on, as a call hierarchy',
    announcedBy: ['callHierarchyProvider'],
    shown: [host('the text answers', 'what hangs on a declaration and what it rests on, as calls')],
  },
  {
    name: 'Quick fixes',
    what: 'For slips and for what is missing; all of a file at once',
    announcedBy: ['codeActionProvider'],
    shown: [
      host('findings', 'come with a misspelt label, at that word, and go with its quick fix'),
      client('mends it with the quick fix'),
      window('design', 'a misspelt label is underlined, and its quick fix mends it'),
    ],
  },
  {
    name: 'Refactorings',
    what: 'A touchpoint out of a step, a persona out of a text, a journey split, a declaration to another file or a new one, sorting',
    announcedBy: ['codeActionProvider'],
    shown: [
      api('writing', 'can be rearranged: a touchpoint is made of what a step says'),
      change('another way to say it', 'makes a persona of a text'),
      change('another way to say it', 'splits a journey'),
      change('another way to say it', 'moves a declaration to another file'),
      change('another way to say it', 'moves a declaration to a file of its own, made for it'),
      change('another way to say it', 'sorts declarations in the standard’s order'),
    ],
  },
  {
    name: 'Formatting',
    what: 'Documents, some lines, and as one types; keeps every comment and works on files with mistakes',
    announcedBy: ['documentFormattingProvider', 'documentRangeFormattingProvider', 'documentOnTypeFormattingProvider'],
    shown: [
      api('writing', 'is laid out: the whole document, some lines, a line as it is finished'),
      client('formats, and keeps comments'),
    ],
  },
  {
    name: 'Colours by meaning',
    what: 'Kinds, names, labels, words, numbers, as semantic tokens',
    announcedBy: ['semanticTokensProvider'],
    shown: [api('reading', 'is easier in colours that know what words are')],
  },
  {
    name: 'Hints in the text',
    what: 'Titles behind names; coverage, where one prefers it there',
    announcedBy: ['inlayHintProvider'],
    shown: [api('names', 'have the titles of what they stand for behind them')],
  },
  {
    name: 'Lines above declarations',
    what: 'How far touchpoints and journeys cover the four principles, the way to a blueprint, and, where that is wanted, how often a declaration is named, as code lenses',
    announcedBy: ['codeLensProvider'],
    shown: [
      host('the text answers', 'how far a touchpoint covers the four principles'),
      window('design', 'how far a touchpoint covers the four principles stands above it'),
    ],
  },
  {
    name: 'Links',
    what: 'From clauses to what we say of them, from sources to the web and to documents beside the design; in VS Code also from the rules in a `dfes.json` to their pages',
    announcedBy: ['documentLinkProvider'],
    shown: [
      api('reading', 'goes on where a clause or a source leads'),
      host('the settings of a project', 'link the rules that they name to what is said of them'),
    ],
  },
  {
    name: 'Linked editing',
    what: 'A name and its uses change together while it is written, where all stand in one file and the editor is set so',
    announcedBy: ['linkedEditingRangeProvider'],
    shown: [change('names and comments', 'at a name changes its uses with it, where the editor links them')],
  },
  {
    name: 'Folding and growing selections',
    what: 'By declarations, labels and texts, not by indentation',
    announcedBy: ['foldingRangeProvider', 'selectionRangeProvider'],
    shown: [api('reading', 'leaves out what is folded, and grows a selection by what belongs together')],
  },
];

/** What VS Code has beside that. Each point of contribution in the manifest stands here. */
export const editorFeatures: readonly Feature[] = [
  {
    name: 'The language',
    what: 'Files ending in `.dfes` are known; brackets and quotes close, comments go on',
    announcedBy: ['languages', 'configurationDefaults'],
    shown: [
      host('the extension', 'is installed, and a design activates it'),
      api('writing', 'closes what it opens, and goes on with a comment'),
      change('names and comments', 'goes on with a comment whose line is broken'),
    ],
  },
  {
    name: 'Colours at once',
    what: 'A TextMate grammar, before the server has started and where there is none',
    announcedBy: ['grammars'],
    shown: [window('colours', 'words have their colours by the grammar alone, without the server')],
  },
  {
    name: '`dfes.json`',
    what: 'A schema that completes and explains the severities',
    announcedBy: ['jsonValidation'],
    shown: [host('the settings of a project', 'are helped with by a schema')],
  },
  {
    name: 'The blueprint beside the text',
    what: 'Follows the cursor and what is typed; a click leads to the text; several at once; there again after a reload',
    announcedBy: ['commands', 'menus', 'keybindings'],
    shown: [
      window('design', 'the blueprint of the journey stands beside the text'),
      window('design', 'the picture follows the text as it is typed'),
      window('design', 'a click on a card leads to its text'),
      window('reopen', 'a preview is there after a reload as it was before'),
      window('reopen', 'several previews, each locked to a journey of its own, keep to it through a reload'),
    ],
  },
  {
    name: 'Other views of it',
    what: 'Journey map, plan against what happened, coverage, a table; by keyboard and screen reader, in four themes',
    announcedBy: [],
    shown: [
      window('preview', 'another view shows the same design, and a card of it leads to the text'),
      window('preview', 'the same stands in a table'),
      window('page', 'Tab leads into the picture, arrows through it, Enter to the text'),
      window('page', 'nothing bars anybody from the view %s, nor from its table'),
    ],
  },
  {
    name: 'Export',
    what: 'SVG, PNG, PDF, PowerPoint, HTML, Markdown, CSV, Mermaid',
    announcedBy: ['commands'],
    shown: [window('export', 'over another file only where that is wanted')],
  },
  {
    name: 'What is missing',
    what: 'Findings by clause, each leading to its place or to a fix',
    announcedBy: ['commands'],
    shown: [
      window('project', 'what is missing is listed, and leads to its place'),
      window('project', 'a fix can be taken from the list'),
    ],
  },
  {
    name: 'The clause report',
    what: 'Beside the text, leading back to it; follows what is typed; there again after a reload; written into a file',
    announcedBy: ['commands'],
    shown: [
      window('project', 'the report stands beside the text, and leads back to it'),
      window('project', 'the report follows what is typed, and stays where it was scrolled to'),
      window('project', 'the report is there after a reload'),
      window('project', 'it can be written into a file'),
    ],
  },
  {
    name: 'Designs at a glance',
    what: 'A view of journeys, people, touchpoints, findings and coverage',
    announcedBy: ['views', 'viewsContainers', 'viewsWelcome'],
    shown: [
      window('designs', 'a design is listed with its journeys and how far each principle is covered'),
      window('designs', 'findings stand under their clauses, and lead to their fixes'),
    ],
  },
  {
    name: 'A first design',
    what: 'From a template, in a folder of its own; a walkthrough shows the rest',
    announcedBy: ['commands', 'walkthroughs'],
    shown: [
      window('new-design', 'begins in a folder of its own, with the title that it is given'),
      window('commands', '$command does what it is there for'),
    ],
  },
  {
    name: 'Settings',
    what: 'Where coverage is shown, whether titles stand behind names, how severe each finding is',
    announcedBy: ['configuration', 'configurationDefaults'],
    shown: [api('what is set', 'counts at once: titles go and come back')],
  },
  {
    name: 'Status bar',
    what: 'The coverage of the journey at hand',
    announcedBy: [],
    shown: [window('designs', 'the status bar tells the coverage of the journey at hand, in words too')],
  },
];
