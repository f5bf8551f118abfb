import { z } from 'zod'
import type { Asking } from '../../product/ask.ts'
import { addressOf, ask } from '../../product/ask.ts'
import type { Applicant } from './applicants.ts'
import { JOINED_ON } from './applicants.ts'

/** The phone of the n-th applicant. */
export function phoneOf(origin: string, index: number): Asking {
  return { origin, app: 'mobile', address: addressOf(index) }
}

export async function requestCode(asking: Asking, { phone }: Applicant): Promise<void> {
  await ask(asking, 'POST', '/sms-codes', { purpose: 'register', phone })
}

const proof = z.object({ phoneProof: z.string() })
const applications = z.object({ items: z.array(z.object({ id: z.string() })).length(1) })
const PASSWORD = 'lvyou-qinghe-2031'

/** Proves the phone, checks the identity, registers and looks at the application; answers its id. */
export async function register(asking: Asking, applicant: Applicant, code: string): Promise<string> {
  const { name, phone, organizationId } = applicant
  const document = { kind: 'residentId', number: applicant.documentNumber }
  const proved = await ask(asking, 'POST', '/phone-proofs', { phone, code })
  const { phoneProof } = proof.parse(proved.body)
  await ask(asking, 'POST', '/identity-checks', { phoneProof, name, document })
  const join = { organizationId, joinedOn: JOINED_ON }
  const entries = { phoneProof, identity: 'member', name, document, password: PASSWORD, join }
  const { cookie } = await ask(asking, 'POST', '/registrations', entries)
  const { body } = await ask({ ...asking, cookie }, 'GET', '/me/join-applications')
  return applications.parse(body).items[0]?.id ?? ''
}

/** The branch approves; the answer must say so. */
export async function approve(asking: Asking, id: string): Promise<void> {
  const { body } = await ask(asking, 'POST', `/join-applications/${id}/approval`, {})
  if (body.state !== 'approved') throw new Error(`${id} is ${body.state}`)
}
