import { refusingBy } from '../../../platform/database/refusing-by.ts'

/** A second open request of one member; a second open case of one person and number. */
export const refusing = refusingBy({
  number_correction_open: 'numberCorrection.alreadyOpen',
  number_case_open: 'numberCase.alreadyOpen',
})
