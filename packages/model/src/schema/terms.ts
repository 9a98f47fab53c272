import { namesOf, type Term } from '@dfes/standard';
import type { Kind } from './index.ts';

/** A word of the language behind which a term of the standards or of the field stands. */
export interface TermPlace {
  /** The kind itself, where nothing else is said; else the kind in which label and word are meant, any if left out. */
  readonly kind?: Kind;
  readonly label?: string;
  /** A word that the label takes, or its argument. */
  readonly word?: string;
}

/** Where each term belongs in the language: whoever points at such a word is told of the term. */
export const termPlaces: Readonly<Record<Term, readonly TermPlace[]>> = {
  'service excellence': [{ kind: 'organization' }, { kind: 'design', label: 'standard' }],
  'excellent service': [
    { label: 'level', word: 'individual' },
    { label: 'level', word: 'surprising' },
  ],
  'customer delight': [{ label: 'delight' }, { kind: 'metric', label: 'type', word: 'delight' }],
  'design for excellent service': [{ kind: 'design' }],
  'co-creation': [{ kind: 'co-creation' }, { kind: 'touchpoint', label: 'co-creative' }],
  customer: [{ kind: 'segment' }, { label: 'for' }],
  'customer satisfaction': [
    { kind: 'metric', label: 'type', word: 'satisfaction' },
    { label: 'level', word: 'core' },
    { label: 'level', word: 'feedback' },
  ],
  'service excellence pyramid': [{ label: 'level' }, { kind: 'design', label: 'covered-elsewhere' }],
  need: [{ kind: 'need' }],
  expectation: [{ kind: 'expectation' }],
  desire: [{ kind: 'desire' }],
  persona: [{ kind: 'persona' }],
  empathy: [
    { kind: 'persona', label: 'feels' },
    { kind: 'persona', label: 'quote' },
  ],
  insight: [{ kind: 'insight' }],
  'design challenge': [{ kind: 'challenge' }],
  'unique value proposition': [{ kind: 'value-proposition' }],
  'customer experience': [{ kind: 'stage' }, { kind: 'step', label: 'emotion' }],
  'outstanding customer experience': [{ kind: 'journey', label: 'state', word: 'future' }],
  touchpoint: [{ kind: 'touchpoint' }],
  'data point': [{ kind: 'data-point' }],
  adaptation: [{ kind: 'adaptation' }],
  'customer journey': [{ kind: 'journey' }],
  'moment of truth': [{ label: 'moment-of-truth' }],
  'service blueprint': [{ kind: 'step' }],
  frontstage: [{ label: 'frontstage' }, { kind: 'role', label: 'lane', word: 'frontstage' }],
  backstage: [{ label: 'backstage' }, { kind: 'role', label: 'lane', word: 'backstage' }],
  evidence: [{ label: 'evidence' }],
  'co-creation environment': [{ kind: 'role' }, { kind: 'co-creation', label: 'enablers' }],
  'customer-centricity': [{ label: 'centricity' }],
  'active participation': [{ label: 'participation' }],
  leverage: [{ label: 'centricity' }, { label: 'participation' }],
  'Kano model': [{ label: 'kano' }],
};

/** The terms behind a kind, a label of it, or a word that the label takes. */
export function termsAt(kind: Kind, label?: string, word?: string): readonly Term[] {
  return namesOf(termPlaces).filter((term) =>
    termPlaces[term].some(
      (place) =>
        place.label === label && place.word === word && (place.kind === kind || (place.kind === undefined && label)),
    ),
  );
}
