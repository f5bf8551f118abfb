import { z } from 'zod'
import { endpoint } from '../procedure.ts'
import { done, organizationId } from '../shared/field.ts'

export const actFor = endpoint({
  id: 'cadres.actFor',
  who: 'signedIn',
  method: 'PUT',
  path: '/me/acting-organization',
  summary: 'Choose the organization for which a cadre acts in this session of the console; null for none',
  description:
    'cadrePost.noAccess for an organization that has not granted access, and alike for one that does not exist.',
  refusals: ['cadrePost.noAccess'],
})
  .input(z.object({ organizationId: organizationId.nullable() }))
  .output(done)
