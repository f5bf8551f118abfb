import { refusingBy } from '../../../platform/database/refusing-by.ts'

/** A second open transfer of one member. */
export const refusing = refusingBy({
  transfer_open: 'transfer.alreadyOpen',
})
