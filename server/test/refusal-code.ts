import { refusalOf } from '@qingtuan/contract/client'

/** The code with which a call is refused; throws when it succeeds, or fails in another way. */
export async function refusalCode(call: Promise<unknown>): Promise<string> {
  const error = await call.then(
    (answer) => {
      throw new Error(`not refused: ${JSON.stringify(answer)}`)
    },
    (reason: unknown) => reason,
  )
  const refusal = refusalOf(error)
  if (!refusal) throw error
  return refusal.code
}
