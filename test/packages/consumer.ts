// What somebody else's program looks like to the compiler: see npm.e2e.ts.
import { type ExitCode, run } from '@dfes/cli';
import { noFiles, openDesigns, readDocument } from '@dfes/language';
import { blueprintOf, layout, renderSvg } from '@dfes/language/blueprint';
import { type Fragment, Project } from '@dfes/language/model';
import { diskFiles } from '@dfes/language/node-files';
import { reportOf, toMarkdown } from '@dfes/language/report';
import { check, type Finding, messageOf, type Severity } from '@dfes/language/rules';
import { start } from '@dfes/language/server';
import { findClause } from '@dfes/language/standard';
import { translations } from '@dfes/language/translations';

const fragment: Fragment = readDocument('file:///gate.dfes', 'touchpoint Gate "Gate" {}');
const design = Project.of([fragment]);
const findings: readonly Finding[] = [...check(design, { 'design-missing': 'off' }).values()].flat();
const severities: readonly Severity[] = findings.map(({ severity }) => severity);
const inFrench = translations.find(({ language }) => language === 'fr');
const messages: readonly string[] = findings.map((finding) => messageOf(finding, inFrench));
const title: string | undefined = findClause('5.5.2')?.title;
const code: Promise<ExitCode> = run(['check'], { cwd: '.', colour: false, out: console.log, err: console.error });

// Types that were lost would be `any`, and these no mistakes.
// @ts-expect-error A text is a string.
readDocument('file:///gate.dfes', 1);
// @ts-expect-error There is no such severity.
check(design, { 'design-missing': 'awful' });
// @ts-expect-error The server wants a connection.
start(undefined, noFiles);
// @ts-expect-error A report is made of findings, too.
toMarkdown(reportOf(design));

export { blueprintOf, code, diskFiles, layout, messages, openDesigns, renderSvg, severities, title };
