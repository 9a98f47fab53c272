import type { Design, Fix, Node } from '@dfes/model';
import { counted, listing, type Said, say } from '@dfes/wording';
import { declaration, insertFix, ranked } from '../fixes.ts';
import { freeName, freeNameIn } from '../names.ts';
import { projectPlace } from '../project-place.ts';
import { type Hit, rule } from '../rule.ts';
import { called, withArticle } from '../words.ts';

export const needKindMissing = rule({
  code: 'need-kind-missing',
  clauses: ['5.3.2', '23592 7.3.1'],
  basis: 'clause',
  severity: 'warning',
  absence: true,
  summary: 'The design states no need, no expectation or no desire.',
  why: 'The titles of both clauses name three things, not one: what customers can’t do without, what they count on and what they would love. Each asks for another answer. Delight has its source in the third and founders on the first, so a design that knows only one of them is blind on a side.',
  check: { whole: missing },
});

const kinds = ['need', 'expectation', 'desire'] as const;
type WishKind = (typeof kinds)[number];

/** What each of them is, as it stands in a sentence, and as it stands for a title that is still to be written. */
const meanings: Readonly<Record<WishKind, { readonly said: Said; readonly title: string }>> = {
  need: { said: say`what they cannot do without`, title: 'What they cannot do without' },
  expectation: { said: say`what they count on`, title: 'What they count on' },
  desire: { said: say`what they would love`, title: 'What they would love' },
};

function* missing(design: Design): Iterable<Hit> {
  const at = projectPlace(design);
  const absent = kinds.filter((kind) => design.all(kind).length === 0);
  if (!at || absent.length === 0) return;
  yield { at, message: message(absent), fixes: () => fixes(design, absent) };
}

function message(absent: readonly WishKind[]): Said {
  if (absent.length === kinds.length) {
    return say`Nothing says yet what customers need, expect or desire: the three that the design has to answer, each in its own way. Write down a \`need\`, an \`expectation\` and a \`desire\` in a persona or segment.`;
  }
  const meant = listing(absent.map((kind) => meanings[kind].said));
  return counted(
    absent.length,
    say`No ${listing(absent, 'or')} of customers is written down yet: ${meant}. Add it to a persona or segment, so that the design can answer it.`,
    say`No ${listing(absent, 'or')} of customers is written down yet: ${meant}. Add both to a persona or segment, so that the design can answer them.`,
  );
}

function fixes(design: Design, absent: readonly WishKind[]): readonly Fix[] {
  const customers = [...design.all('persona'), ...design.all('segment')];
  if (customers.length > 0) return ranked(customers.map((customer) => into(customer, absent)));
  const head = `persona \${1:${freeName(design, 'Customer')}} "\${2:Whom the service is for}"`;
  const draft = declaration(
    head,
    absent.map((kind, index) => wish(kind, 2 * index + 3)),
  );
  return [
    insertFix(design, say`Add a persona with ${listing(absent.map(withArticle))}`, [{ kind: 'persona', text: draft }]),
  ];
}

function into(customer: Node<'persona' | 'segment'>, absent: readonly WishKind[]): Fix {
  const text = absent.map((kind, index) => wish(kind, 2 * index + 1, customer)).join('\n');
  const title = say`Add ${listing(absent.map(withArticle))} to ${called(customer)}`;
  return { title, edits: [{ edit: 'add-declaration', into: customer, text }] };
}

function wish(kind: WishKind, stop: number, customer?: Node): string {
  const wanted = kind.charAt(0).toUpperCase() + kind.slice(1);
  const name = customer ? freeNameIn(customer, wanted) : wanted;
  return `${kind} \${${stop}:${name}} "\${${stop + 1}:${meanings[kind].title}}"`;
}
