import { refusalOf } from '@qingtuan/contract/client'
import { client } from '../api/client.ts'

type Asked = Parameters<typeof client.accounts.requestSmsCode>[0]

/**
 * Asks for a code. When the network has asked for many, the server wants work first: it is done here, once, and the
 * code is asked for again. `onWork` tells that it takes a moment.
 */
export async function askWithWork(asked: Asked, onWork: () => void) {
  try {
    return await client.accounts.requestSmsCode(asked)
  } catch (error) {
    if (refusalOf(error)?.code !== 'proofOfWork.required') throw error
  }
  onWork()
  const { challenge } = await client.accounts.startProofOfWork()
  const { solveProofOfWork } = await import('@qingtuan/contract/proof-of-work')
  return client.accounts.requestSmsCode({ ...asked, proofOfWork: await solveProofOfWork(challenge) })
}
