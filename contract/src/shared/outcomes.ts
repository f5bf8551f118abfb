import { REFUSAL_CODES } from '@qingtuan/domain/shared/refusal'
import { z } from 'zod'
import { recordId } from './field.ts'

/** Why one of several was refused. */
export const refusalOfOne = z.object({
  code: z.enum(REFUSAL_CODES),
  facts: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
})

/** What became of each one, in the order asked. */
export const outcomes = z.object({
  items: z.array(
    z.object({
      id: recordId,
      name: z.string().nullable(),
      done: z.boolean(),
      refusal: refusalOfOne.nullable(),
    }),
  ),
})
