/** Refusals about changing numbers, correction requests and occupied numbers. */
export const NUMBER_CODES = [
  'memberNumber.unchanged',
  'memberNumber.reasonRequired',
  'numberCorrection.alreadyOpen',
  'numberCorrection.notMember',
  'numberCorrection.notOpen',
  'numberCorrection.notYetSilent',
  'numberCorrection.reasonRequired',
  'numberCase.notOccupied',
  'numberCase.ownNumber',
  'numberCase.alreadyOpen',
  'numberCase.claimantUnknown',
  'numberCase.branchOnly',
  'numberCase.notOpen',
  'numberCase.notYetSilent',
  'numberCase.reasonRequired',
  'numberCase.claimantHasNone',
] as const
