import type { Client } from '@qingtuan/contract/client'
import type { SelfEditableEntry } from '@qingtuan/domain/members/record/entries'
import { SELF_EDITABLE_ENTRIES } from '@qingtuan/domain/members/record/entries'
import { readEmail, readFreeText } from '@qingtuan/domain/members/record/read-entry'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { queries } from '../../../shared/api/client.ts'
import { useSubmission } from '../../../shared/api/submission.ts'
import { complaintsOf } from '../../../shared/form/judge.ts'
import { useForm } from '../../../shared/form/use-form.ts'
import { useFormAnswer } from '../../../shared/form/use-form-answer.ts'
import { tell } from '../../../shared/page/tell.ts'
import type { Membership } from '../membership.ts'
import { useRecordTexts } from './record-texts.ts'

type Entries = Record<SelfEditableEntry, string>
type Edit = Parameters<Client['members']['editOwn']>[0]

const PATHS = Object.fromEntries(SELF_EDITABLE_ENTRIES.map((entry) => [`set.${entry}`, entry]))

/** The own record as a form: only what was touched is sent, beside what the form was opened with. */
export function useOwnRecord(membership: Membership) {
  const t = useRecordTexts()
  const cache = useQueryClient()
  const navigate = useNavigate()
  const [opened] = useState(membership)
  const [entries, setEntries] = useState(() => entriesOf(opened))
  const form = useForm<SelfEditableEntry>({
    entries,
    change: (part) => setEntries((before) => ({ ...before, ...part })),
    judge: ({ email, occupation, employerOrSchool }) =>
      complaintsOf({
        email: email ? readEmail(email) : null,
        occupation: occupation ? readFreeText(occupation) : null,
        employerOrSchool: employerOrSchool ? readFreeText(employerOrSchool) : null,
      }),
  })
  const answer = useFormAnswer(form, { paths: PATHS })
  const { submit, pending } = useSubmission({
    send: (client, edit: Edit) => client.members.editOwn(edit),
    onDone: async () => {
      await cache.invalidateQueries({ queryKey: queries.members.key() })
      void tell(t('saved'))
      navigate('/me/profile', { replace: true })
    },
    onFailed: answer.onFailed,
  })
  const onSubmit = form.onSubmit(() => {
    answer.forget()
    submit(editOf(opened, entries))
  })
  return { form, onSubmit, pending, failure: answer.failure }
}

function entriesOf(membership: Membership): Entries {
  const texts = SELF_EDITABLE_ENTRIES.map((entry) => [entry, textOf(membership[entry])])
  return Object.fromEntries(texts) as Entries
}

function textOf(value: string | boolean | null): string {
  if (value === null) return ''
  return typeof value === 'boolean' ? (value ? 'yes' : 'no') : value
}

function editOf(opened: Membership, entries: Entries): Edit {
  const base = entriesOf(opened)
  const touched = SELF_EDITABLE_ENTRIES.filter((entry) => entries[entry].trim() !== base[entry])
  const valueTyped = (entry: SelfEditableEntry) => {
    const text = entries[entry].trim()
    if (text === '') return null
    return entry === 'inSchool' ? text === 'yes' : text
  }
  return {
    set: Object.fromEntries(touched.map((entry) => [entry, valueTyped(entry)])) as Edit['set'],
    seen: Object.fromEntries(touched.map((entry) => [entry, opened[entry]])) as Edit['seen'],
  }
}
