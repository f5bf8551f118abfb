import { GRADUATE_ANSWERS, GRADUATE_STATES } from '@qingtuan/domain/graduations/answer'
import { z } from 'zod'
import { endpoint } from '../procedure.ts'
import { calendarDate, done, instant, recordId } from '../shared/field.ts'
import { graduate, named, seasonId } from './season.ts'

const said = { answer: z.enum(GRADUATE_ANSWERS), reason: z.string().max(400).default('') }
const answerRefusals = [
  'record.notFound',
  'graduation.closed',
  'graduation.onTheWay',
  'graduation.reasonRequired',
] as const

export const mine = endpoint({
  id: 'graduations.mine',
  who: 'person',
  method: 'GET',
  path: '/me/graduation',
  summary: 'What this member is asked in an open season; null when nothing',
  description:
    'Of several seasons the one that ends first. A transfer, in the system or out of it, is an answer.',
})
  .input(z.object({}))
  .output(
    z.object({
      asked: z
        .object({
          year: z.number().int(),
          deadline: calendarDate,
          askedBy: named,
          state: z.enum(GRADUATE_STATES),
          reason: z.string().nullable(),
          answeredAt: instant.nullable(),
        })
        .nullable(),
    }),
  )

export const answer = endpoint({
  id: 'graduations.answer',
  who: 'person',
  method: 'POST',
  path: '/me/graduation',
  summary: 'Say that one stays, or does not know yet; in every open season',
  refusals: answerRefusals,
})
  .input(z.object(said))
  .output(done)

export const answerFor = endpoint({
  id: 'graduations.answerFor',
  who: 'organization',
  method: 'POST',
  path: '/graduation-seasons/{id}/graduates/{memberId}/answer',
  summary: 'Note what a graduate of the own subtree has said',
  refusals: answerRefusals,
})
  .input(z.object({ ...seasonId.shape, memberId: recordId, ...said }))
  .output(graduate)
