import type { Refusal } from '@qingtuan/domain/shared/refusal'
import type { FormEvent } from 'react'
import { useEffect, useRef, useState } from 'react'

/** What is wrong with an entry: a rule’s refusal, or a sentence of the form’s own. */
export type Complaint = Refusal | string
export type Complaints<Name extends string> = Partial<Record<Name, Complaint>>

interface FormOptions<Name extends string> {
  readonly entries: Readonly<Record<Name, string>>
  readonly change: (part: Partial<Record<Name, string>>) => void
  /** What the rules say to the entries as they stand. */
  readonly judge: (entries: Readonly<Record<Name, string>>) => Complaints<Name>
  /** What an earlier page was told about these entries. */
  readonly complaints?: Complaints<Name> | undefined
}

/** What one field needs to show itself. */
export interface FieldState {
  readonly value: string
  readonly complaint: Complaint | undefined
  readonly onChange: (value: string) => void
  readonly onLeave: () => void
}

/**
 * A form judged by the domain's own rules: a field once it has been left, all of them when sent. What the
 * server refuses stands at its field until that field changes. Focus goes to the first refused field.
 */
export function useForm<Name extends string>(options: FormOptions<Name>) {
  const { entries, change, judge } = options
  const [left, setLeft] = useState<ReadonlySet<Name>>(new Set())
  const [answered, setAnswered] = useState<Complaints<Name>>(options.complaints ?? {})
  const { form, focusFirst } = useFirstRefused(Boolean(options.complaints))
  const judged = judge(entries)

  const field = (name: Name): FieldState => ({
    value: entries[name],
    complaint: answered[name] ?? (left.has(name) ? judged[name] : undefined),
    onChange: (value) => {
      setAnswered((before) => without(before, [name]))
      change({ [name]: value } as Partial<Record<Name, string>>)
    },
    onLeave: () => {
      if (entries[name] !== '') setLeft((before) => new Set(before).add(name))
    },
  })
  const onSubmit = (accepted: () => void) => (event: FormEvent) => {
    event.preventDefault()
    setLeft(new Set(Object.keys(entries) as Name[]))
    if (Object.keys(judged).length > 0) focusFirst()
    else accepted()
  }
  const complain = (complaints: Complaints<Name>) => {
    setAnswered(complaints)
    focusFirst()
  }
  /** These fields ask for something new: nothing is said of them until they are left or sent again. */
  const forget = (names: readonly Name[]) => {
    setLeft((before) => new Set([...before].filter((name) => !names.includes(name))))
    setAnswered((before) => without(before, names))
  }
  return { form, entries, field, onSubmit, complain, forget }
}

function without<Name extends string>(
  complaints: Complaints<Name>,
  names: readonly Name[],
): Complaints<Name> {
  const others = { ...complaints }
  for (const name of names) delete others[name]
  return others
}

function useFirstRefused(isAsked: boolean) {
  const form = useRef<HTMLFormElement>(null)
  const [asked, setAsked] = useState(isAsked ? 1 : 0)
  useEffect(() => {
    if (asked > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }, [asked])
  return { form, focusFirst: () => setAsked((count) => count + 1) }
}
