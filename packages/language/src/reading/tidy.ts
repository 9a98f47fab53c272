import type { Edit, Misreading, Place } from '@dfes/model';
import { Look, type Mend } from './look.ts';
import { menders } from './menders/index.ts';
import type { Token } from './scan.ts';

interface Tidy {
  readonly tokens: readonly Token[];
  readonly misreadings: readonly Misreading[];
}

/**
 * Mends slips in signs and spaces that show without knowing the place: a label in quotes, a hyphen that is a space, an
 * arrow for a colon. Each becomes one error, and the tokens become what they should have been.
 */
export function tidy(uri: string, text: string, tokens: readonly Token[]): Tidy {
  const tidied: Token[] = [];
  const misreadings: Misreading[] = [];
  const look = new Look(text, tokens);
  for (look.index = 0; look.index < tokens.length; ) {
    if (look.closing.has(look.index)) {
      tidied.push({ ...look.at(0), type: '}', as: '}' });
      look.index++;
      continue;
    }
    const mend = mendAt(look, tidied.at(-1));
    if (!mend) {
      tidied.push(look.at(0));
      look.index++;
      continue;
    }
    const last = look.at(mend.taken - 1);
    const whole: Place = { uri, start: look.at(0).start, end: last.end };
    misreadings.push({
      code: 'syntax-error',
      place: mend.at ? { uri, start: mend.at.start, end: mend.at.end } : whole,
      message: mend.message,
      fix: { title: mend.title, edits: editsOf(uri, whole, mend), preferred: true },
    });
    tidied.push(...mend.by);
    look.index += mend.taken;
  }
  return { tokens: tidied, misreadings };
}

function editsOf(uri: string, whole: Place, { text, also }: Mend): readonly Edit[] {
  const edit: Edit = { edit: 'replace', place: whole, text };
  return also
    ? [edit, { edit: 'replace', place: { uri, start: also.at.start, end: also.at.end }, text: also.text }]
    : [edit];
}

function mendAt(look: Look, before: Token | undefined): Mend | undefined {
  for (const mender of menders[look.at(0).type] ?? []) {
    const mend = mender(look, before);
    if (mend) return mend;
  }
  return undefined;
}
