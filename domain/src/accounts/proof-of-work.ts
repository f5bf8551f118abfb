import type { Decision } from '../shared/refusal.ts'
import { accept, refuse } from '../shared/refusal.ts'

/** How long a challenge may be worked on and handed in. */
export const PROOF_OF_WORK_SECONDS = 300

/** Refuses work that was handed in too late; a challenge from the future was never given out. */
export function judgeProofOfWork({ givenAt, now }: { givenAt: Date; now: Date }): Decision<null> {
  const age = now.getTime() - givenAt.getTime()
  return age >= 0 && age < PROOF_OF_WORK_SECONDS * 1000 ? accept(null) : refuse('proofOfWork.wrong')
}
