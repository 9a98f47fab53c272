import { type Edit, type Fix, type Node, type Place, within } from '@dfes/model';
import type { Finding } from '@dfes/rules';
import { inWords } from '@dfes/wording';
import { describe, expect, it } from 'vitest';
import { readCases } from '../../packages/workshop/src/findings/cases.ts';
import {
  applyFix,
  type Checked,
  checkTexts,
  type Texts,
  textsOf,
} from '../../packages/workshop/src/findings/run-case.ts';

/*
 * Every fix that is offered in a failing case keeps its promise: applied, with what its placeholders suggest, it takes
 * the finding away, brings no new error, and leaves every declaration alone that it does not speak of.
 */

/** The rules for which there is no fix that the tool could know. */
const withoutFix: ReadonlySet<string> = new Set([
  'challenge-names-solution',
  'customer-absent-from-design',
  'cyclic-parent',
  'delight-on-nonattractive',
  'emotion-contradicts-word',
  'emotion-curve-flat',
  'evidence-missing',
  'handoff-owner-change',
  'journey-ends-low',
  'kano-stale',
  'leverage-imbalance',
  'metrics-one-sided',
  'must-be-absent',
  'persona-unresearched',
  'reverse-for-target',
  'stage-count-unusual',
  'surprise-without-individual',
  'target-missed',
  'time-over-limit',
]);

const failing = readCases()
  .byRule.map(({ code, cases }) => ({ code, cases: cases.filter(({ expects }) => expects === 'failing') }))
  .filter(({ cases }) => cases.length > 0);

describe.each(failing)('$code', ({ code, cases }) => {
  it(withoutFix.has(code) ? 'offers no fix' : 'offers a fix', () => {
    const offered = cases.some((each) => fixesOf(checkTexts(textsOf(each), code), code).length > 0);
    expect(offered).toBe(!withoutFix.has(code));
  });

  it.each(cases)('$name: each fix does what it says', (each) => {
    tryFixes(code, textsOf(each));
  });

  it.each(cases)('$name: so it does with CRLF', (each) => {
    const texts = new Map([...textsOf(each)].map(([uri, text]) => [uri, text.replaceAll('\n', '\r\n')]));
    for (const after of tryFixes(code, texts)) {
      for (const text of after.values()) expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
    }
  });
});

function tryFixes(code: string, texts: Texts): readonly Texts[] {
  const before = checkTexts(texts, code);
  return fixesOf(before, code).map(({ fix, finding }) => {
    expect(inWords(fix.title)).toMatch(/^[A-Z]/u);
    const changed = applyFix(texts, before, fix);
    const after = checkTexts(changed, code);
    const story = `${inWords(fix.title)}\n\n${[...changed.values()].join('\n')}`;
    expect(count(after, finding), `the finding is gone: ${story}`).toBe(count(before, finding) - 1);
    expect(newErrors(before, after), `no new error: ${story}`).toEqual([]);
    expect(touched(before, after, texts, changed, fix), `nothing else is touched: ${story}`).toEqual([]);
    return changed;
  });
}

function fixesOf({ findings }: Checked, code: string): readonly { readonly fix: Fix; readonly finding: Finding }[] {
  const own = findings.filter((finding) => finding.code === code);
  return own.flatMap((finding) => finding.fixes().map((fix) => ({ fix, finding })));
}

function count({ findings }: Checked, { code, message }: Finding): number {
  return findings.filter((finding) => finding.code === code && inWords(finding.message) === inWords(message)).length;
}

function newErrors(before: Checked, after: Checked): readonly string[] {
  const errors = ({ findings }: Checked) =>
    findings.filter(({ severity }) => severity === 'error').map(({ code, message }) => `${code}: ${inWords(message)}`);
  const known = errors(before);
  return errors(after).filter((error) => {
    const at = known.indexOf(error);
    if (at >= 0) known.splice(at, 1);
    return at < 0;
  });
}

/** The declarations that read differently afterwards, without those that the fix speaks of and what lies around them. */
function touched(before: Checked, after: Checked, texts: Texts, changed: Texts, { edits }: Fix): readonly string[] {
  const meant = new Set(edits.flatMap((edit) => meantBy(edit, before)));
  const now = ownTexts(after, changed);
  return [...ownTexts(before, texts)].flatMap(([node, own]) => {
    if (meant.has(node)) return [];
    const at = [...now].find(([, text]) => text === own)?.[0];
    if (at) now.delete(at);
    return at ? [] : [own];
  });
}

/** What each declaration says itself, without what it holds. */
function ownTexts({ fragments }: Checked, texts: Texts): Map<Node, string> {
  const nodes = [...fragments.values()].flatMap((fragment) => fragment.nodes);
  return new Map(
    nodes.map((node) => {
      const text = texts.get(node.place.uri) ?? '';
      let own = '';
      let at = node.place.start;
      for (const { place } of [...node.children].sort((a, b) => a.place.start - b.place.start)) {
        // A child that stands elsewhere by mistake is no part of the text.
        if (place.start < at || place.end > node.place.end) continue;
        own += `${text.slice(at, place.start)}…`;
        at = place.end;
      }
      own += text.slice(at, node.place.end);
      return [node, own.replace(/\s+/gu, ' ').replaceAll(' …', '')] as const;
    }),
  );
}

function meantBy(edit: Edit, { fragments }: Checked): readonly Node[] {
  switch (edit.edit) {
    case 'add-label':
    case 'add-value':
    case 'remove-label':
      return [edit.node];
    case 'remove-declaration':
      return [...within(edit.node)];
    case 'add-declaration':
      return edit.into ? [edit.into] : [];
    case 'add-line':
      return [];
    case 'move-declaration':
      return [...nodesAt(edit.place, fragments), ...(edit.into ? [edit.into] : [])];
    default:
      return nodesAt(edit.place, fragments);
  }
}

function nodesAt(at: Place, fragments: Checked['fragments']): readonly Node[] {
  return [...fragments.values()].flatMap(({ nodes }) => nodes.filter(({ place }) => overlap(place, at)));
}

function overlap(a: Place, b: Place): boolean {
  return a.uri === b.uri && a.start <= b.end && b.start <= a.end;
}
