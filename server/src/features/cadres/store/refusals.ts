import { refusingBy } from '../../../platform/database/refusing-by.ts'

export const refusing = refusingBy({
  cadre_post_living: 'cadrePost.alreadyHeld',
  cadre_post_secretary: 'cadrePost.secretaryServes',
})
