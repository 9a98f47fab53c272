// Part of npm run check: whether everything that is said to people is said in all languages.
import { readFileSync } from 'node:fs';
import { inRoot } from './paths.ts';
import { main, UsageError } from './process.ts';
import { complaintsAbout, complaintsAboutManifest } from './translation/complaints.ts';
import { bundlePath, languages, manifestTextsPath, readTexts } from './translation/languages.ts';
import { inSources } from './translation/texts.ts';

await main(async () => {
  const manifest = readFileSync(inRoot('package.json'), 'utf8');
  const problems = [
    ...inSources().unreadable.map((call) => `Only a literal text can be translated: ${call}`),
    ...within(manifestTextsPath(), complaintsAboutManifest(manifest, readTexts(manifestTextsPath()))),
    ...languages.flatMap((language) =>
      [bundlePath, manifestTextsPath].flatMap((path) =>
        within(path(language), complaintsAbout(readTexts(path()), readTexts(path(language)))),
      ),
    ),
  ];
  if (problems.length > 0) throw new UsageError(`${problems.join('\n')}\nCONTRIBUTING.md says how a text is added.`);
});

function within(file: string, complaints: readonly string[]): readonly string[] {
  return complaints.map((complaint) => `${file}: ${complaint}`);
}
