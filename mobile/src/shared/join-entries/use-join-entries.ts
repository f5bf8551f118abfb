import { readJoinedOn } from '@qingtuan/domain/members/joined-on'
import { isMemberNumberRequired, readMemberNumber } from '@qingtuan/domain/members/member-number'
import { complaintsOf } from '../form/judge.ts'
import type { FieldsOf } from '../form/refused-fields.ts'
import type { Complaints } from '../form/use-form.ts'
import { useForm } from '../form/use-form.ts'
import { today } from '../text/dates.ts'
import type { JoinDraft, JoinInput } from './join-draft.ts'
import { useJoinTexts } from './texts.ts'

export type JoinField = 'organization' | 'joinedOn' | 'memberNumber'

interface JoinEntriesOptions {
  readonly draft: JoinDraft
  readonly change: (part: Partial<JoinDraft>) => void
  readonly bornOn: string
  readonly complaints?: Complaints<JoinField> | undefined
}

/** Where the server’s word on a join application is shown. */
export const joinFields: FieldsOf<JoinField> = {
  codes: {
    'organization.archived': 'organization',
    'organization.cannotHoldMembers': 'organization',
    'record.notFound': 'organization',
    'joinedOn.invalid': 'joinedOn',
    'joinedOn.future': 'joinedOn',
    'joinedOn.tooYoung': 'joinedOn',
    'joinedOn.tooOld': 'joinedOn',
    'memberNumber.required': 'memberNumber',
    'memberNumber.unexpected': 'memberNumber',
    'memberNumber.malformed': 'memberNumber',
    'memberNumber.yearMismatch': 'memberNumber',
    'memberNumber.provinceUnknown': 'memberNumber',
    'memberNumber.occupied': 'memberNumber',
  },
  paths: { organizationId: 'organization', joinedOn: 'joinedOn', memberNumber: 'memberNumber' },
}

/** The entries of a join application, judged by the rules that the server applies (FAQ M12). */
export function useJoinEntries({ draft, change, bornOn, complaints }: JoinEntriesOptions) {
  const t = useJoinTexts()
  const joined = readJoinedOn({ raw: draft.joinedOn, bornOn, today: today() })
  const joinedOn = joined.ok ? joined.value.joinedOn : null
  const isNumberRequired = joinedOn === null ? null : isMemberNumberRequired(joinedOn)
  const number =
    joinedOn !== null && isNumberRequired ? readMemberNumber({ raw: draft.memberNumber, joinedOn }) : null
  const form = useForm<JoinField>({
    entries: {
      organization: String(draft.organization?.id ?? ''),
      joinedOn: draft.joinedOn,
      memberNumber: draft.memberNumber,
    },
    change: ({ organization: _, ...part }) => change(part),
    judge: ({ organization }) =>
      complaintsOf({
        organization: organization === '' ? t('organizationMissing') : null,
        joinedOn: joined,
        memberNumber: number,
      }),
    complaints,
  })
  /** What to send; null while a rule refuses. */
  const input = (): JoinInput | null => {
    if (!draft.organization || joinedOn === null) return null
    const typed = number?.ok ? number.value.number : null
    return { organizationId: draft.organization.id, joinedOn, ...(typed ? { memberNumber: typed } : {}) }
  }
  return { form, joinedOn, isNumberRequired, input }
}
