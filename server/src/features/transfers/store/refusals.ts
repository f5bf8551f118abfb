import { refusingBy } from '../../../platform/database/refusing-by.ts'

/** A second open transfer of one member, in the system or out of it. */
export const refusing = refusingBy({
  transfer_open: 'transfer.alreadyOpen',
  outward_transfer_open: 'transfer.alreadyOpen',
})
