import { failureOf } from './client.ts'
import type { PhotoRef } from './files.ts'

/**
 * The photo in the answer to an upload. Uploads show their progress and so go beside the typed client; a refusal,
 * or an answer that is not the server’s, throws what that client throws.
 */
export function photoAnswered(text: string): PhotoRef {
  const answer = readAnswer(text)
  if (!isPhotoRef(answer)) throw failureOf(answer)
  return { id: answer.id, token: answer.token }
}

/** A page of a proxy is no answer. */
function readAnswer(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function isPhotoRef(answer: unknown): answer is PhotoRef {
  if (typeof answer !== 'object' || answer === null) return false
  const { id, token }: { id?: unknown; token?: unknown } = answer
  return typeof id === 'string' && typeof token === 'string'
}
