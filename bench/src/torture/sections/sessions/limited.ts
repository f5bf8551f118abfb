import { FUZZED } from '@qingtuan/server/test/fuzz/endpoints.ts'
import type { Asking } from '../../../product/ask.ts'
import { send } from '../../../product/ask.ts'

/** FAQ M5: what stays open before the document is proven; the last one ends the session. */
const OPEN = ['accounts.me', 'accounts.prove', 'accounts.unbindPhone', 'accounts.logOut']
const NOBODY = '01900000-0000-7000-8000-000000000000'

export interface Limited {
  readonly asked: number
  /** Endpoints that a limited session could use, or could not and should. */
  readonly wrong: readonly string[]
}

/** Asks in a limited session for everything that the contract has for a person. */
export async function askWhileLimited(session: Asking): Promise<Limited> {
  const personal = FUZZED.filter(({ who }) => who === 'person' || who === 'signedIn')
  const isOpen = ({ id }: { id: string }) => OPEN.includes(id)
  const closed = personal.filter((endpoint) => !isOpen(endpoint))
  const open = personal.filter(isOpen).toSorted((a, b) => OPEN.indexOf(a.id) - OPEN.indexOf(b.id))
  const wrong: string[] = []
  for (const endpoint of [...closed, ...open]) {
    const { id, method, path } = endpoint
    const body = method === 'GET' ? undefined : {}
    const { status, code } = await send(session, method, path.replaceAll(/\{\w+\}/g, NOBODY), body)
    const isRefused = code === 'session.proofRequired'
    if (isRefused === isOpen(endpoint) || code === 'session.required') wrong.push(`${id}: ${status} ${code}`)
  }
  if (open.length !== OPEN.length) wrong.push('the contract lacks what should be open')
  return { asked: personal.length, wrong }
}
