import { REFUSAL_CODES } from '@qingtuan/domain/shared/refusal'
import { z } from 'zod'
import { photoRef } from '../files.ts'
import { endpoint } from '../procedure.ts'
import { personName, recordId, token } from '../shared/field.ts'
import { pageOf, pageQuery } from '../shared/page.ts'
import { CASE_SIDES, numberCaseDetail, numberCaseRow, numberCaseState } from './case.ts'
import { numberRefusals } from './correction.ts'
import { expiresInSeconds } from './photo.ts'
import { CASE_VIEWS } from './views.ts'

const byId = z.object({ id: recordId })

/** Whose the number should be: a member, an applicant, or somebody who is to be added. */
export const claimant = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('member'), id: recordId }),
  z.object({ kind: z.literal('joinApplication'), id: recordId }),
  z.object({ kind: z.literal('newcomer'), name: personName }),
])

export const report = endpoint({
  id: 'numberCases.report',
  who: 'organization',
  method: 'POST',
  path: '/number-cases',
  summary: 'Report an occupied number with the photo of the admission form’s cover (FAQ M13)',
  description: 'Who holds the number is not told, unless they are within one’s own reach.',
  refusals: [
    ...numberRefusals,
    'numberCase.notOccupied',
    'numberCase.ownNumber',
    'numberCase.alreadyOpen',
    'numberCase.claimantUnknown',
    'numberCase.branchOnly',
    'photo.unknown',
  ],
})
  .input(
    z.object({
      number: z.string().trim().min(1).max(60),
      claimant,
      note: z.string().trim().max(200).optional(),
      photo: photoRef,
    }),
  )
  .output(numberCaseDetail)

export const numberCaseFilter = z.object({
  view: z.enum(CASE_VIEWS).default('open'),
  state: numberCaseState.optional(),
  /** The whole number, or the beginning of the claimant’s name. */
  text: z.string().trim().max(100).optional(),
})

export const list = endpoint({
  id: 'numberCases.list',
  who: 'organization',
  method: 'GET',
  path: '/number-cases',
  summary: 'Occupied-number cases of one’s own subtree, on either side, oldest first',
})
  .input(numberCaseFilter.extend(pageQuery))
  .output(pageOf(numberCaseRow))

export const get = endpoint({
  id: 'numberCases.get',
  who: 'organization',
  method: 'GET',
  path: '/number-cases/{id}',
  summary: 'One case within reach; a side out of reach is left out',
  refusals: ['record.notFound'],
})
  .input(byId)
  .output(numberCaseDetail)

export const addPhoto = endpoint({
  id: 'numberCases.addPhoto',
  who: 'organization',
  method: 'POST',
  path: '/number-cases/{id}/photos',
  summary: 'Bring the photo of the admission form of one’s own member, or a better one',
  refusals: ['record.notFound', 'numberCase.notOpen', 'photo.unknown'],
})
  .input(byId.extend({ side: z.enum(CASE_SIDES), photo: photoRef }))
  .output(numberCaseDetail)

export const withdraw = endpoint({
  id: 'numberCases.withdraw',
  who: 'organization',
  method: 'POST',
  path: '/number-cases/{id}/withdrawal',
  summary: 'Withdraw a case that has not been passed on',
  refusals: ['record.notFound', 'numberCase.notOpen', 'numberCase.reasonRequired'],
})
  .input(byId.extend({ reason: z.string().trim().max(400) }))
  .output(numberCaseDetail)

/** What became of each case, in the order asked. */
export const caseOutcomes = z.object({
  items: z.array(
    z.object({
      id: recordId,
      number: z.string().nullable(),
      done: z.boolean(),
      refusal: z
        .object({
          code: z.enum(REFUSAL_CODES),
          facts: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
        })
        .nullable(),
    }),
  ),
})

const ids = z.array(recordId).min(1).max(200)

export const collect = endpoint({
  id: 'numberCases.collect',
  who: 'organization',
  method: 'POST',
  path: '/number-case-collections',
  summary: 'Collect cases of subordinates into one’s rectification report, each on its own',
})
  .input(z.object({ ids }))
  .output(caseOutcomes)

export const escalate = endpoint({
  id: 'numberCases.escalate',
  who: 'organization',
  method: 'POST',
  path: '/number-case-escalations',
  summary: 'Pass collected cases on to the number officer, each on its own',
})
  .input(z.object({ ids }))
  .output(caseOutcomes)

export const openPhotos = endpoint({
  id: 'numberCases.openPhotos',
  who: 'organization',
  method: 'POST',
  path: '/number-cases/{id}/looks',
  summary: 'Tickets for the photos of the sides within reach, good for 60 seconds; each look is audited',
  refusals: ['record.notFound', 'photo.unknown'],
})
  .input(byId)
  .output(z.object({ claimant: token.nullable(), holder: token.nullable(), expiresInSeconds }))

const count = z.number().int()

export const counts = endpoint({
  id: 'numberCases.counts',
  who: 'organization',
  method: 'GET',
  path: '/number-case-counts',
  summary: 'What waits for this organization: for its to-do list and the tabs of 团员编号',
}).output(
  z.object({
    /** Correction requests that this organization decides: its own, and those of silent subordinates. */
    corrections: count,
    /** Those that a superior may decide because the branch has been silent. */
    silentCorrections: count,
    toCollect: count,
    toEscalate: count,
    /** Open cases on either side of the subtree. */
    open: count,
    /** Provisional numbers of this branch’s members that wait for the right one. */
    provisional: count,
  }),
)
