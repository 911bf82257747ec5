import { newFact, TargetMeasuredV1, type NewFact } from '@cchc/contracts';

/** Every fact that this service tells the world. */
export const PUBLISHES = [TargetMeasuredV1];

/** `version` counts the measurements of a target over all periods. */
export const targetMeasured = ({ version, ...data }: TargetMeasuredV1 & { version: number }): NewFact<TargetMeasuredV1> =>
  newFact(TargetMeasuredV1, data.targetId, version, {
    targetId: data.targetId, year: data.year, periodCode: data.periodCode,
    numerator: data.numerator, denominator: data.denominator, percent: data.percent, attained: data.attained,
    reported: data.reported, expected: data.expected,
  });
