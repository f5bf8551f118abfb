import { REFUSALS } from '@qingtuan/contract/refusals'
import type { RefusalCode } from '@qingtuan/domain/shared/refusal'
import { HttpResponse } from 'msw'

type Data = {
  readonly facts?: Record<string, string | number>
  readonly fields?: readonly { readonly path: string; readonly code: RefusalCode }[]
}

/** A refusal as the server answers it. */
export function refusal(code: RefusalCode, data: Data = {}) {
  const { status, en } = REFUSALS[code]
  return HttpResponse.json({ defined: true, code, status, message: en, data }, { status })
}
