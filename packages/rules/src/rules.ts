import { backstageRoleOnFrontstage } from './blueprint/backstage-role-on-frontstage.ts';
import { deviationUnexplained } from './blueprint/deviation-unexplained.ts';
import { evidenceMissing } from './blueprint/evidence-missing.ts';
import { failPointWithoutRecovery } from './blueprint/fail-point-without-recovery.ts';
import { frontstageUnsupported } from './blueprint/frontstage-unsupported.ts';
import { lineSkipped } from './blueprint/line-skipped.ts';
import { ownerMissing } from './blueprint/owner-missing.ts';
import { challengeMissing } from './challenge/challenge-missing.ts';
import { challengeUngrounded } from './challenge/challenge-ungrounded.ts';
import { propositionMissing } from './challenge/proposition-missing.ts';
import { propositionNotUnique } from './challenge/proposition-not-unique.ts';
import { propositionServesNoNeed } from './challenge/proposition-serves-no-need.ts';
import { propositionUnrealised } from './challenge/proposition-unrealised.ts';
import { environmentMissing } from './environment/environment-missing.ts';
import { levelWithoutEnabler } from './environment/level-without-enabler.ts';
import { leverageImbalance } from './environment/leverage-imbalance.ts';
import { noCooperation } from './environment/no-cooperation.ts';
import { participationMissing } from './environment/participation-missing.ts';
import { roleCentricityMissing } from './environment/role-centricity-missing.ts';
import { capabilityGapOpen } from './evaluation/capability-gap-open.ts';
import { delightUnmeasured } from './evaluation/delight-unmeasured.ts';
import { metricWithoutMethod } from './evaluation/metric-without-method.ts';
import { metricWithoutTarget } from './evaluation/metric-without-target.ts';
import { metricsOneSided } from './evaluation/metrics-one-sided.ts';
import { perspectiveMissing } from './evaluation/perspective-missing.ts';
import { targetMissed } from './evaluation/target-missed.ts';
import { dataPointNoConsent } from './experience/data-point-no-consent.ts';
import { dataPointUnplaced } from './experience/data-point-unplaced.ts';
import { dataPointUnused } from './experience/data-point-unused.ts';
import { experienceUndocumented } from './experience/experience-undocumented.ts';
import { journeyStateMissing } from './experience/journey-state-missing.ts';
import { journeyWithoutCustomer } from './experience/journey-without-customer.ts';
import { momentOfTruthUnemotional } from './experience/moment-of-truth-unemotional.ts';
import { noDataPoint } from './experience/no-data-point.ts';
import { stageWithoutStep } from './experience/stage-without-step.ts';
import { touchpointUnvisited } from './experience/touchpoint-unvisited.ts';
import { delightOnNonattractive } from './kano/delight-on-nonattractive.ts';
import { mustBeAbsent } from './kano/must-be-absent.ts';
import { reverseForTarget } from './kano/reverse-for-target.ts';
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
import { planIncomplete } from './planning/plan-incomplete.ts';
import { planMissing } from './planning/plan-missing.ts';
import { adaptationWithoutData } from './principles/adaptation-without-data.ts';
import { claimSetAside } from './principles/claim-set-aside.ts';
import { cocreationProviderOnly } from './principles/cocreation-provider-only.ts';
import { customerAbsentFromDesign } from './principles/customer-absent-from-design.ts';
import { emotionCurveFlat } from './principles/emotion-curve-flat.ts';
import { individualNotAdaptive } from './principles/individual-not-adaptive.ts';
import { negativeStepUnanswered } from './principles/negative-step-unanswered.ts';
import { noRenewalCycle } from './principles/no-renewal-cycle.ts';
import { principleUncovered } from './principles/principle-uncovered.ts';
import { principleUnsupported } from './principles/principle-unsupported.ts';
import { delightRouteMissing } from './pyramid/delight-route-missing.ts';
import { excellenceWithoutFoundation } from './pyramid/excellence-without-foundation.ts';
import { noExcellentLevel } from './pyramid/no-excellent-level.ts';
import { surpriseWithoutIndividual } from './pyramid/surprise-without-individual.ts';
import type { Rule } from './rule.ts';
import { activityUnplanned } from './second-wave/activity-unplanned.ts';
import { challengeNamesSolution } from './second-wave/challenge-names-solution.ts';
import { evaluationWithoutFollowUp } from './second-wave/evaluation-without-follow-up.ts';
import { handoffOwnerChange } from './second-wave/handoff-owner-change.ts';
import { journeyEndsLow } from './second-wave/journey-ends-low.ts';
import { kanoMissing } from './second-wave/kano-missing.ts';
import { kanoStale } from './second-wave/kano-stale.ts';
import { stageCountUnusual } from './second-wave/stage-count-unusual.ts';
import { teamWithoutFrontline } from './second-wave/team-without-frontline.ts';
import { timeOverLimit } from './second-wave/time-over-limit.ts';
import { touchpointWithoutChannel } from './second-wave/touchpoint-without-channel.ts';
import { waitUnexplained } from './second-wave/wait-unexplained.ts';
import { empathyThin } from './understanding/empathy-thin.ts';
import { insightWithoutSource } from './understanding/insight-without-source.ts';
import { needKindMissing } from './understanding/need-kind-missing.ts';
import { needUnaddressed } from './understanding/need-unaddressed.ts';
import { personaUnresearched } from './understanding/persona-unresearched.ts';

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
  noExcellentLevel,
  excellenceWithoutFoundation,
  surpriseWithoutIndividual,
  delightRouteMissing,
  principleUncovered,
  principleUnsupported,
  claimSetAside,
  emotionCurveFlat,
  negativeStepUnanswered,
  individualNotAdaptive,
  adaptationWithoutData,
  noRenewalCycle,
  cocreationProviderOnly,
  customerAbsentFromDesign,
  planMissing,
  planIncomplete,
  needKindMissing,
  insightWithoutSource,
  personaUnresearched,
  empathyThin,
  needUnaddressed,
  challengeMissing,
  propositionMissing,
  challengeUngrounded,
  propositionNotUnique,
  propositionServesNoNeed,
  propositionUnrealised,
  experienceUndocumented,
  journeyWithoutCustomer,
  journeyStateMissing,
  stageWithoutStep,
  touchpointUnvisited,
  noDataPoint,
  dataPointUnplaced,
  dataPointUnused,
  dataPointNoConsent,
  momentOfTruthUnemotional,
  environmentMissing,
  roleCentricityMissing,
  participationMissing,
  noCooperation,
  levelWithoutEnabler,
  leverageImbalance,
  perspectiveMissing,
  metricWithoutTarget,
  metricWithoutMethod,
  metricsOneSided,
  delightUnmeasured,
  targetMissed,
  capabilityGapOpen,
  delightOnNonattractive,
  mustBeAbsent,
  reverseForTarget,
  frontstageUnsupported,
  lineSkipped,
  backstageRoleOnFrontstage,
  evidenceMissing,
  failPointWithoutRecovery,
  ownerMissing,
  deviationUnexplained,
  activityUnplanned,
  challengeNamesSolution,
  evaluationWithoutFollowUp,
  handoffOwnerChange,
  journeyEndsLow,
  kanoMissing,
  kanoStale,
  stageCountUnusual,
  teamWithoutFrontline,
  touchpointWithoutChannel,
  waitUnexplained,
  timeOverLimit,
];
