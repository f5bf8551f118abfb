import { refusingBy } from '../../../platform/database/refusing-by.ts'

export const refusingTakenDocuments = refusingBy({ unique_key_pkey: 'record.changed' })
