import type { Decision } from '@qingtuan/domain/shared/refusal'
import { z } from 'zod'

/**
 * A text that a domain rule reads: normalised when accepted, otherwise an issue that carries the rule's
 * refusal, which the server answers as that refusal and a form shows at the field.
 */
export function textReadBy<T>(read: (raw: string) => Decision<T>, maximum = 200) {
  return z
    .string()
    .max(maximum)
    .transform((raw, context): T => {
      const decision = read(raw)
      if (decision.ok) return decision.value
      context.addIssue({
        code: 'custom',
        message: decision.refusal.code,
        params: { refusal: decision.refusal },
      })
      return z.NEVER
    })
}
