/** Why a transfer or a letter is refused; part of the one list in `refusal.ts`. */
export const TRANSFER_REFUSALS = [
  'transfer.notOpen',
  'transfer.alreadyOpen',
  'transfer.memberLeft',
  'transfer.memberUnknown',
  'transfer.sameOrganization',
  'transfer.targetFixed',
  'transfer.statementRequired',
  'transfer.destinationRequired',
  'transfer.reasonRequired',
  'transferLetter.unknown',
  'transferLetter.receiverRequired',
  'transferLetter.receivedOnWrong',
] as const
