import type { JoinApplication } from '@qingtuan/contract/join-applications/join-application'
import type { OrganizationPlace } from '@qingtuan/contract/organizations/organization'
import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from 'react-router'
import { useSubmission } from '../../shared/api/submission.ts'
import { useDraft } from '../../shared/draft/draft.ts'
import { complaintsOf } from '../../shared/form/judge.ts'
import type { Complaint } from '../../shared/form/use-form.ts'
import { useForm } from '../../shared/form/use-form.ts'
import { useFormAnswer } from '../../shared/form/use-form-answer.ts'
import { tell } from '../../shared/page/tell.ts'
import { refresh } from './mine.ts'
import { useJoinApplicationTexts } from './texts.ts'

interface Target {
  readonly target: OrganizationPlace | null
}

const fieldsOf = {
  codes: {
    'joinApplication.sameOrganization': 'organization',
    'organization.archived': 'organization',
    'organization.cannotHoldMembers': 'organization',
  },
} as const

const same: Complaint = { code: 'joinApplication.sameOrganization' }

/** The branch to which an application is to go; the one where it lies already is refused at once. */
export function useRedirect({ id, organization }: JoinApplication) {
  const t = useJoinApplicationTexts()
  const cache = useQueryClient()
  const navigate = useNavigate()
  const { draft, change, forget } = useDraft<Target>(`redirect ${id}`, { target: null })
  const { target } = draft
  const missing = target === null ? t('redirectMissing') : null
  const form = useForm({
    entries: { organization: String(target?.id ?? '') },
    change: () => undefined,
    judge: () => complaintsOf({ organization: target?.id === organization.id ? same : missing }),
  })
  const answer = useFormAnswer(form, fieldsOf)
  const { submit, pending } = useSubmission({
    send: (client, organizationId: number) => client.joinApplications.redirect({ id, organizationId }),
    onDone: async () => {
      forget()
      await refresh(cache)
      void tell(t('redirected'))
      navigate('/organization', { replace: true })
    },
    onFailed: answer.onFailed,
  })
  const choose = (place: OrganizationPlace | null) => {
    form.field('organization').onChange(String(place?.id ?? ''))
    change({ target: place })
  }
  const redirect = () => {
    answer.forget()
    if (target) submit(target.id)
  }
  return { form, target, choose, redirect, pending, failure: answer.failure }
}
