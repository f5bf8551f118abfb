import { refusingBy } from '../../../platform/database/refusing-by.ts'

/** A second open application of one person. */
export const refusing = refusingBy({ join_application_open: 'joinApplication.alreadyOpen' })
