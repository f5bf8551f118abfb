import { openDocumentNumbers } from '../../generate/people/document-numbers.ts'
import { openNames } from '../../generate/people/names.ts'
import { openRandom } from '../../generate/random.ts'

export interface Applicant {
  readonly name: string
  readonly phone: string
  readonly documentNumber: string
  readonly organizationId: number
}

/** Older than everybody in the generated world, so that no document is taken; joined when numbers were not typed yet. */
const BIRTH_YEAR = 1997
export const JOINED_ON = '2013-05-04'
const FIRST_PHONE = 18_000_000_000

/** Invented people who want to join these branches, in turn. */
export function inventApplicants(count: number, branchIds: readonly number[]): Applicant[] {
  const drawName = openNames(openRandom(1, 'journey'))
  const documentNumber = openDocumentNumbers()
  return Array.from({ length: count }, (_, index) => {
    const bornOn = `${BIRTH_YEAR}-${two(1 + (index % 12))}-${two(1 + (index % 28))}`
    return {
      name: drawName().name,
      phone: String(FIRST_PHONE + index),
      documentNumber: documentNumber({
        areaCode: '110101',
        bornOn,
        sex: index % 2 === 0 ? 'male' : 'female',
      }),
      organizationId: branchIds[index % branchIds.length] ?? 0,
    }
  })
}

const two = (value: number) => String(value).padStart(2, '0')
