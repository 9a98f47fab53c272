import french from '../../../l10n/bundle.l10n.fr.json' with { type: 'json' };
import japanese from '../../../l10n/bundle.l10n.ja.json' with { type: 'json' };
import type { Wording } from './wording.ts';

/** The languages beside English, for programs that no editor hands the texts of its own language. */
export const translations = [
  { language: 'fr', texts: french },
  { language: 'ja', texts: japanese },
] as const satisfies readonly Wording[];
