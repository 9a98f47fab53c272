import {
  type Design,
  type Form,
  isKind,
  type Kind,
  kinds,
  type Label,
  labelOf,
  type Node,
  parentsOf,
  wordsOf,
} from '@dfes/model';
import { emotionWords, principleNames } from '@dfes/standard';
import { say, type Wording } from '@dfes/wording';
import { candidates, fittingFirst, worksIn } from './names.ts';
import { Places } from './snippet.ts';
import { isOftenAbsent, usualFirst, usualMembers, usualTexts } from './usual.ts';

/** Where a snippet is written: what it may refer to. */
export interface Setting {
  readonly design: Design;
  /** In which language it is told what may be written. */
  readonly wording: Wording;
  /** The declaration that the snippet stands in. */
  readonly from?: Node | undefined;
  /** Whether a name can follow from its title while that is written. */
  readonly derivesNames: boolean;
  /** The calendar day, `2026-01-12`. */
  readonly today: string;
}

/** Units of time, the usual ones first. */
export const timeUnits = ['min', 'h', 's', 'days', 'weeks', 'months', 'years'] as const;

/** `channel: …` with places to fill in; undefined where there is nothing yet that it could name. */
export function labelSnippet(
  setting: Setting,
  name: string,
  label: Label,
  places = placesOf(setting),
): string | undefined {
  const argument = argumentSnippet(setting, name, label, places);
  const value = valueSnippet(setting, name, label.value, places);
  return value === undefined ? undefined : `${name}${argument === '' ? '' : ` ${argument}`}: ${value}`;
}

function argumentSnippet(setting: Setting, name: string, { argument }: Label, places: Places): string {
  if (!argument) return '';
  if (argument.form === 'word') return places.choice(Object.keys(argument.words));
  const [usual] = fittingFirst(name, [...candidates(setting.design, argument.kinds, setting.from)]);
  // Support comes as often from a system, or from a place that nobody has to name.
  return usual && (name !== 'support' || worksIn(usual.node, name)) ? places.place(usual.name) : '';
}

/** A value of some form with places to fill in. */
export function valueSnippet(setting: Setting, name: string, form: Form, places: Places): string | undefined {
  switch (form.form) {
    case 'text':
      return `"${places.place(usualTexts[name])}"`;
    case 'word':
    case 'yes-no':
      return places.choice(usualFirst(name, Object.keys(wordsOf(form))));
    case 'name':
    case 'name-or-text': {
      // No choice: that would hide the titles, and leave no way to a name that is still to be declared.
      const [usual] = candidates(setting.design, form.kinds, setting.from);
      if (usual) return places.place(usual.name);
      return form.form === 'name-or-text' ? `"${places.place()}"` : undefined;
    }
    case 'quantity':
      // No choice: in one, who types the whole of `h` is offered the first unit instead.
      if (form.of === 'time') return `${places.place('5')} ${places.place('min')}`;
      return `${places.place('40')} ${places.place('%')}`;
    case 'comparison':
      return `${places.choice(['>=', '<=', '=', '>', '<'])} ${places.place('80')} ${places.place('%')}`;
    case 'threshold':
      return `${places.choice(principleNames)} >= ${places.place('80')} %`;
    case 'date':
      return places.place(setting.today);
    case 'range':
      return `${places.place(setting.today)} .. ${places.place(setting.today)}`;
    case 'rhythm':
      return `every ${places.place('6')} ${places.choice(['months', 'weeks', 'years', 'days'])}`;
    case 'emotion':
      return `${places.choice(['+1', '+2', '0', '-1', '-2'])} ${places.choice(emotionWords)}`;
  }
}

/** A declaration with its name and title to fill in, and braces. */
export function declarationSnippet(setting: Setting, kind: Kind, principles: readonly string[]): string {
  const places = placesOf(setting);
  return `${headSnippet(kind, principles, places)} {\n\t$0\n}`;
}

/** A declaration with what usually stands in it; labels that could name nothing yet are left out. */
export function wholeDeclarationSnippet(setting: Setting, kind: Kind, principles: readonly string[]): string {
  return whole(setting, kind, principles, placesOf(setting));
}

function whole(setting: Setting, kind: Kind, principles: readonly string[], places: Places): string {
  const head = headSnippet(kind, principles, places);
  const member = (name: string): string => {
    const label = labelOf(kind, name);
    const written = label
      ? labelSnippet(setting, name, label, places)
      : isKind(name) && endingHere(whole(setting, name, principles, places));
    if (!written) return '';
    return !label && parentsOf(kind).length === 0 ? `\n\n${written}` : `\n${written}`;
  };
  const members = usualMembers[kind].map((name) =>
    isOftenAbsent(kind, name) ? places.optional(() => member(name)) : member(name),
  );
  const inside = members.join('').replaceAll(/\n(?!\n)/gu, '\n\t');
  return inside === '' ? head : `${head} {${inside}\n}`;
}

/** Behind what was written last comes the next of its kind: there the cursor ends. */
function endingHere(snippet: string): string {
  return snippet.includes('$0') ? snippet : `${snippet}$0`;
}

function headSnippet(kind: Kind, principles: readonly string[], places: Places): string {
  switch (kinds[kind].naming) {
    case 'name':
      return `${kind} ${places.named('Name', say`Title`).head}`;
    case 'principle':
      return `${kind} ${places.choice(principles)} "${places.place(say`What the design claims`)}"`;
    case 'title':
      return `${kind} "${places.place(say`Title`)}"`;
  }
}

export function placesOf({ derivesNames, wording }: Setting): Places {
  return new Places(derivesNames, wording);
}
