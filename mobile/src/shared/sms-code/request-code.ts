import type { Client } from '@qingtuan/contract/client'
import type { SmsCodePurpose } from '@qingtuan/domain/accounts/sms-code'
import { client } from '../api/client.ts'
import { isRefusal } from '../api/failure.ts'

export interface CodeWanted {
  readonly purpose: SmsCodePurpose
  /** Absent for codes to one’s own phone. */
  readonly phone?: string
}

/**
 * Asks for a code. A network that has asked for many is given a puzzle first; it is solved here, and `onPuzzle`
 * is told meanwhile.
 */
export async function requestCode(keyed: Client, wanted: CodeWanted, onPuzzle: (isSolving: boolean) => void) {
  try {
    return await keyed.accounts.requestSmsCode(wanted)
  } catch (error) {
    if (!isRefusal(error, 'proofOfWork.required')) throw error
  }
  onPuzzle(true)
  try {
    return await keyed.accounts.requestSmsCode({ ...wanted, proofOfWork: await solvePuzzle() })
  } finally {
    onPuzzle(false)
  }
}

async function solvePuzzle(): Promise<string> {
  // Not under the key of the request: that one stands for one call alone.
  const [{ challenge }, { solveProofOfWork }] = await Promise.all([
    client.accounts.startProofOfWork(),
    import('@qingtuan/contract/proof-of-work'),
  ])
  return solveProofOfWork(challenge)
}
