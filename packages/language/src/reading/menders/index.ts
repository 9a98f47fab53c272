import type { Mender } from '../look.ts';
import type { TokenType } from '../scan.ts';
import { argumentMenders } from './arguments.ts';
import { otherBraces, otherClosing, wordForBrace } from './braces.ts';
import { kindWithSpace, nameBehindTitle, nameInBrackets, signInHead, titleBeforeName } from './heads.ts';
import { labelWithSpaces, quotedLabel, signForColon } from './labels.ts';
import { kindBeforeName, nameInBackticks, nameWithSpaces, signBeforeName, signForDot } from './names.ts';
import { brackets, bulletList, colonForComparison, signWithSpace } from './values.ts';

/** The slips that are known, by the type of the token with which they begin. */
export const menders: Readonly<Partial<Record<TokenType, readonly Mender[]>>> = {
  text: [quotedLabel, titleBeforeName, nameBehindTitle],
  word: [wordForBrace, signForDot, kindBeforeName, kindWithSpace, labelWithSpaces, ...argumentMenders, nameWithSpaces],
  operator: [signInHead, nameInBrackets, signForColon],
  ':': [colonForComparison, signForColon],
  ',': [signInHead],
  '{': [brackets],
  other: [
    signInHead,
    nameInBrackets,
    signForColon,
    signBeforeName,
    nameInBackticks,
    brackets,
    otherBraces,
    otherClosing,
    bulletList,
    signWithSpace,
  ],
};
