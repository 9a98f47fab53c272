import { designNode, headOf } from '@dfes/model';
import { listing, type Said, say, type Words } from '@dfes/wording';
import type { Context } from './context.ts';
import type { Block, Row, Section } from './report.ts';
import { called, plain } from './words.ts';

/** What the authors have left out on purpose: a reader should see it, with the reasons. */
export function aside(context: Context, switchedOff: readonly string[]): readonly Section<Words>[] {
  const rows = [...foundation(context), ...wishes(context), ...cells(context), ...suppressed(context)];
  const blocks: readonly Block<Words>[] = [
    ...(rows.length > 0
      ? [{ block: 'table' as const, caption: say`Left aside, with the reasons of the authors`, columns, rows }]
      : []),
    ...(switchedOff.length > 0
      ? [{ block: 'text' as const, text: say`Switched off for this project: ${listing(switchedOff)}.` }]
      : []),
  ];
  if (blocks.length === 0) return [];
  return [
    {
      id: 'aside',
      title: say`Left aside on purpose`,
      about: say`What the design does not follow, or what its authors do not want to be told, and why.`,
      blocks,
      sections: [],
    },
  ];
}

const columns = [say`What`, say`Where`, say`Why`];

function row({ link }: Context, what: Said, place: Parameters<Context['link']>[0], reason: string): Row<Words> {
  return { head: { text: what }, cells: [link(place), { text: plain(reason) || '–' }] };
}

function foundation(context: Context): readonly Row<Words>[] {
  return (designNode(context.design)?.says['covered-elsewhere'] ?? []).map(({ argument, value }) =>
    row(context, say`Level ${argument?.word ?? ''} is looked after elsewhere`, value.place, value.text),
  );
}

function wishes(context: Context): readonly Row<Words>[] {
  const { design } = context;
  return [...design.all('need'), ...design.all('expectation'), ...design.all('desire')].flatMap((wish) => {
    const reason = wish.says['out-of-scope'];
    return reason ? [row(context, say`${called(wish)} is out of scope`, headOf(wish), reason.text)] : [];
  });
}

function cells(context: Context): readonly Row<Words>[] {
  return context.design
    .all('touchpoint')
    .flatMap((touchpoint) =>
      touchpoint.says['not-applicable'].map(({ argument, value }) =>
        row(context, say`${called(touchpoint)} need not be ${argument?.word ?? ''}`, value.place, value.text),
      ),
    );
}

/** Findings that a comment silences; without a reason it silences nothing. */
function suppressed(context: Context): readonly Row<Words>[] {
  return context.design.fragments.flatMap(({ suppressions }) =>
    suppressions
      .filter(({ reason }) => reason !== '')
      .map(({ rule, reason, place }) => row(context, say`Finding ${rule}`, place, reason)),
  );
}
