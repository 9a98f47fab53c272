import type { Mender } from '../look.ts';
import type { TokenType } from '../scan.ts';
import { argumentMenders } from './arguments.ts';
import { otherBraces, otherClosing, wordForBrace } from './braces.ts';
import {
  kindWithSpace,
  nameBeforeKind,
  nameBehindTitle,
  nameInBrackets,
  numberBeforeName,
  signInHead,
  titleBeforeName,
  wordBeforeKind,
} from './heads.ts';
import { bracesForColon, bulletBeforeLabel, labelWithSpaces, quotedLabel, signForColon } from './labels.ts';
import { dotsOfName, kindBeforeName, nameInBackticks, nameWithSpaces, signBeforeName, signForDot } from './names.ts';
import { brackets, bulletList, colonForComparison, signWithSpace } from './values.ts';

/** The slips that are known, by the type of the token with which they begin. */
export const menders: Readonly<Partial<Record<TokenType, readonly Mender[]>>> = {
  text: [quotedLabel, titleBeforeName, nameBehindTitle],
  word: [
    wordForBrace,
    wordBeforeKind,
    nameBeforeKind,
    numberBeforeName,
    dotsOfName,
    signForDot,
    kindBeforeName,
    kindWithSpace,
    labelWithSpaces,
    ...argumentMenders,
    nameWithSpaces,
  ],
  operator: [signInHead, nameInBrackets, signForColon],
  ':': [colonForComparison, signForColon],
  ',': [signInHead],
  '{': [brackets, bracesForColon],
  other: [
    signInHead,
    nameInBrackets,
    signForColon,
    signBeforeName,
    nameInBackticks,
    brackets,
    otherBraces,
    otherClosing,
    dotsOfName,
    bulletList,
    bulletBeforeLabel,
    signWithSpace,
  ],
};
