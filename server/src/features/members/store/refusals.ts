import { refusingBy } from '../../../platform/database/refusing-by.ts'

export const refusing = refusingBy({
  unique_key_pkey: 'memberNumber.occupied',
  member_person_id_key: 'joinApplication.alreadyMember',
  saved_view_name_key: 'memberView.nameTaken',
})
