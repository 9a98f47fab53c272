import { signed } from '@dfes/blueprint';
import { type LinkTo, reportFormats, reportOf } from '@dfes/report';
import { check } from '@dfes/rules';
import type { Wording } from '@dfes/wording';
import type { OpenProject } from '../workspace/projects.ts';
import type { ReportAnswer, ReportLinks, ReportParams } from './project-contract.ts';
import { relativeUri } from './relative-uri.ts';

/** The clause report on a project, written down. */
export function reportOn(project: OpenProject, { format, links, made }: ReportParams, wording: Wording): ReportAnswer {
  const { design, severities, root } = project;
  const { write, extension } = reportFormats.find(({ name }) => name === format) ?? reportFormats[0];
  const report = reportOf(design, [...check(design, severities).values()].flat(), {
    linkTo: linksTo(links, root),
    wording,
    switchedOff: Object.keys(severities).filter((code) => severities[code] === 'off'),
    ...(made === undefined ? {} : { made }),
  });
  // A file says whose it is, so that `dfes` may write it anew.
  const content = links.to === 'files' ? `<!-- ${signed} -->\n${write(report)}` : write(report);
  return { title: report.title, extension, content };
}

function linksTo(links: ReportLinks, root: string): LinkTo {
  return (uri, line) => {
    const shown = root === uri ? uri.slice(uri.lastIndexOf('/') + 1) : relativeUri(root, uri);
    return { text: `${decoded(shown)}:${line}`, href: target(links, uri, line) };
  };
}

function target(links: ReportLinks, uri: string, line: number): string {
  if (links.to === 'files') return `${relativeUri(links.from, uri)}#L${line}`;
  return `command:${links.command}?${encodeURIComponent(JSON.stringify([`${uri}#L${line}`]))}`;
}

function decoded(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    // A stray percent sign: better shown as it is than not at all.
    return uri;
  }
}
