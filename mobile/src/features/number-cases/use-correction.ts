import type { OwnNumberCorrection } from '@qingtuan/contract/number-cases/correction'
import { readNewNumber } from '@qingtuan/domain/members/number-change'
import { REMARK_BOUNDS, readRemark } from '@qingtuan/domain/shared/remark'
import { useQueryClient } from '@tanstack/react-query'
import { useSubmission } from '../../shared/api/submission.ts'
import { useDraft } from '../../shared/draft/draft.ts'
import { complaintsOf } from '../../shared/form/judge.ts'
import type { FieldsOf } from '../../shared/form/refused-fields.ts'
import { useForm } from '../../shared/form/use-form.ts'
import { useFormAnswer } from '../../shared/form/use-form-answer.ts'
import { tell } from '../../shared/page/tell.ts'
import type { TakenPhoto } from '../../shared/photo/document-photos.ts'
import { stillThere } from '../../shared/photo/document-photos.ts'
import { usePhotoTexts } from '../../shared/photo/texts.ts'
import { usePhoto } from '../../shared/photo/use-photo.ts'
import type { NumberOfMember } from './corrections.ts'
import { refresh } from './corrections.ts'
import { useNumberTexts } from './texts.ts'

type Field = 'memberNumber' | 'reason' | 'photo'

interface Draft {
  readonly memberNumber: string
  readonly reason: string
  readonly photo: TakenPhoto | null
}

const FIELDS: FieldsOf<Field> = {
  codes: {
    'memberNumber.required': 'memberNumber',
    'memberNumber.malformed': 'memberNumber',
    'memberNumber.yearMismatch': 'memberNumber',
    'memberNumber.provinceUnknown': 'memberNumber',
    'memberNumber.unchanged': 'memberNumber',
    'numberCorrection.reasonRequired': 'reason',
    'photo.unknown': 'photo',
  },
}

interface CorrectionOptions {
  readonly membership: NumberOfMember
  readonly correction: OwnNumberCorrection | null
  readonly onDone: () => void
}

/** The entries of a request, judged by the rules that the server applies, kept until they are sent. */
export function useCorrection({ membership, correction, onDone }: CorrectionOptions) {
  const t = useNumberTexts()
  const cache = useQueryClient()
  const { draft, change, forget } = useCorrectionDraft(correction)
  const photo = usePhoto({ onChange: (taken) => change({ photo: taken }) })
  const judgePhoto = useJudgePhoto(photo.stage.kind, draft.photo !== null || correction !== null)
  const { memberNumber: present, joinedOn } = membership
  const form = useForm<Field>({
    entries: { memberNumber: draft.memberNumber, reason: draft.reason, photo: draft.photo?.id ?? '' },
    change: ({ photo: _, ...part }) => change(part),
    judge: ({ memberNumber, reason }) =>
      complaintsOf({
        memberNumber: readNewNumber({ present, raw: memberNumber, joinedOn }),
        reason: readRemark(reason) === null ? t('reasonMissing', REMARK_BOUNDS) : null,
        photo: judgePhoto(),
      }),
  })
  const answer = useFormAnswer(form, FIELDS)
  const { submit, pending } = useSubmission({
    send: (client, input: { entries: Draft; id: string | null }) => {
      const { photo: taken, ...entries } = input.entries
      const ref = taken && { id: taken.id, token: taken.token }
      if (input.id !== null)
        return client.numberCases.resend({ id: input.id, ...entries, ...(ref ? { photo: ref } : {}) })
      if (!ref) throw new Error('judged complete before')
      return client.numberCases.send({ ...entries, photo: ref })
    },
    onDone: async () => {
      forget()
      void tell(t('sent'))
      await refresh(cache)
      onDone()
    },
    onFailed: (failure) => {
      if (failure.kind === 'refusal' && failure.refusal.code === 'photo.unknown') change({ photo: null })
      answer.onFailed(failure)
    },
  })
  const onSubmit = form.onSubmit(() => {
    answer.forget()
    submit({ entries: draft, id: correction?.id ?? null })
  })
  return { form, photo, isThere: draft.photo !== null, onSubmit, pending, failure: answer.failure }
}

/** What was typed, or what was sent before; a photo that the server has destroyed by now is gone. */
function useCorrectionDraft(correction: OwnNumberCorrection | null) {
  const { memberNumber = '', reason = '' } = correction ?? {}
  const kept = useDraft<Draft>(`number ${correction?.id ?? 'new'}`, { memberNumber, reason, photo: null })
  const { front } = stillThere({ front: kept.draft.photo, back: null }, Date.now())
  return { ...kept, draft: { ...kept.draft, photo: front } }
}

function useJudgePhoto(stage: string, isThere: boolean) {
  const t = usePhotoTexts()
  return () => {
    if (stage === 'shrinking' || stage === 'sending') return t('underWay')
    return isThere ? null : t('missing')
  }
}
