import { refusingBy } from '../../../platform/database/refusing-by.ts'

export const refusing = refusingBy({
  organization_full_name: 'organization.fullNameTaken',
  // The only keys that this room writes are the user names of an import.
  unique_key_pkey: 'userName.taken',
})
