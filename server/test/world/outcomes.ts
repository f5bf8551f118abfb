import { refusalOf } from '@qingtuan/contract/client'

/** `ok`, or the code of the refusal; anything else is a bug and thrown. */
export async function outcome(answer: Promise<unknown>): Promise<string> {
  try {
    await answer
    return 'ok'
  } catch (error) {
    const refusal = refusalOf(error)
    if (!refusal) throw error
    return refusal.code
  }
}
