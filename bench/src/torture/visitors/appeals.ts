import { jpeg } from '@qingtuan/server/test/files/pictures.ts'
import { z } from 'zod'
import type { Asking } from '../../product/ask.ts'
import { ask } from '../../product/ask.ts'
import { provenPhone } from './codes.ts'
import { NEW_PASSWORD } from './people.ts'

export interface AppealForm {
  readonly phoneProof: string
  readonly name: string
  readonly document: { readonly kind: 'residentId'; readonly number: string }
  readonly password: string
  readonly photos: object
}

interface Claim {
  readonly name: string
  readonly documentNumber: string
  /** The new one. */
  readonly phone: string
  /** Front of the card; any picture when left out. */
  readonly photo?: Buffer
}

const ref = z.object({ id: z.string(), token: z.string() })

/** All that a form needs: the phone proven and both photos received. */
export async function prepareAppeal(visitor: Asking, claim: Claim): Promise<AppealForm> {
  const { name, documentNumber, phone, photo } = claim
  const receive = async (bytes: Buffer) => ref.parse((await ask(visitor, 'POST', '/photos', bytes)).body)
  const back = await receive(await jpeg())
  const front = photo ? await receive(photo) : await receive(await jpeg())
  const phoneProof = await provenPhone(visitor, 'appeal', phone)
  const document = { kind: 'residentId', number: documentNumber } as const
  return { phoneProof, name, document, password: NEW_PASSWORD, photos: { front, back } }
}
