import type { MissingAnswer, MissingFinding } from '@dfes/language/project-contract';

/** One line of the list: a clause, a finding under it, or a fix under that. */
export type Item =
  | { readonly line: 'clause'; readonly label: string }
  | { readonly line: 'finding'; readonly label: string; readonly detail: string; readonly finding: MissingFinding }
  | { readonly line: 'fix'; readonly label: string; readonly finding: MissingFinding; readonly title: string };

/** So many fixes are listed under a finding; the light bulb at its place has all of them. */
const most = 3;

const longest = 32;

const icons: Readonly<Record<MissingFinding['severity'], string>> = {
  error: '$(error)',
  warning: '$(warning)',
  info: '$(info)',
  hint: '$(lightbulb-empty)',
};

/** What a design does not address yet as a list to choose from, clause by clause. */
export function itemsOf({ clauses }: MissingAnswer, shownPath: (uri: string) => string): readonly Item[] {
  return clauses.flatMap(({ clause, title, findings }): readonly Item[] => [
    { line: 'clause', label: clause === undefined || clause === title ? title : `${clause} ${shortened(title)}` },
    ...findings.flatMap((finding): readonly Item[] => {
      const { code, location, severity, message, fixes } = finding;
      const detail = `${code} · ${shownPath(location.uri)}:${location.range.start.line + 1}`;
      return [
        { line: 'finding', label: `${icons[severity]} ${withoutIcons(message)}`, detail, finding },
        ...fixes
          .slice(0, most)
          .map((fix): Item => ({ line: 'fix', label: `$(wand) ${withoutIcons(fix)}`, finding, title: fix })),
      ];
    }),
  ]);
}

/** The heading of a clause takes its room from the first finding under it. */
function shortened(title: string): string {
  return title.length > longest ? `${title.slice(0, longest).replace(/\s+\S*$/u, '')} …` : title;
}

/** An author's `$(name)` stays text. */
function withoutIcons(text: string): string {
  return text.replaceAll('$(', '$\u200b(');
}
