import { ambiguousReference } from './language/ambiguous-reference.ts';
import { cyclicParent } from './language/cyclic-parent.ts';
import { designMissing } from './language/design-missing.ts';
import { duplicateLabel } from './language/duplicate-label.ts';
import { duplicateName } from './language/duplicate-name.ts';
import { emotionContradictsWord } from './language/emotion-contradicts-word.ts';
import { emotionOutOfScale } from './language/emotion-out-of-scale.ts';
import { ignoreUnknownRule } from './language/ignore-unknown-rule.ts';
import { ignoreUnused } from './language/ignore-unused.ts';
import { ignoreWithoutReason } from './language/ignore-without-reason.ts';
import { misplacedKind } from './language/misplaced-kind.ts';
import { missingName } from './language/missing-name.ts';
import { secondDesign } from './language/second-design.ts';
import { syntaxError } from './language/syntax-error.ts';
import { unknownClause } from './language/unknown-clause.ts';
import { unknownKind } from './language/unknown-kind.ts';
import { unknownLabel } from './language/unknown-label.ts';
import { unknownValue } from './language/unknown-value.ts';
import { unresolvedReference } from './language/unresolved-reference.ts';
import { unusedDeclaration } from './language/unused-declaration.ts';
import { wrongKindReference } from './language/wrong-kind-reference.ts';
import { wrongValue } from './language/wrong-value.ts';
import type { Rule } from './rule.ts';
import { needUnaddressed } from './understanding/need-unaddressed.ts';

/** Every finding, in the order of the catalogue: the language first, then by clause. */
export const rules: readonly Rule[] = [
  syntaxError,
  unknownLabel,
  unknownKind,
  unknownValue,
  misplacedKind,
  wrongValue,
  missingName,
  ambiguousReference,
  secondDesign,
  unresolvedReference,
  wrongKindReference,
  duplicateName,
  duplicateLabel,
  cyclicParent,
  emotionOutOfScale,
  unknownClause,
  emotionContradictsWord,
  unusedDeclaration,
  ignoreWithoutReason,
  ignoreUnknownRule,
  ignoreUnused,
  designMissing,
  needUnaddressed,
];
