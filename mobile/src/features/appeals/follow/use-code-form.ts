import { useState } from 'react'
import { isCode } from '../../../shared/form/judge.ts'
import type { Complaints } from '../../../shared/form/use-form.ts'
import { useForm } from '../../../shared/form/use-form.ts'
import { useFollowTexts } from './texts.ts'

export interface CodeFormOptions<Extra extends string> {
  /** What else the form asks for, and what is wrong with it; it changes elsewhere. */
  readonly extra?: Readonly<Record<Extra, string>>
  readonly judge?: () => Complaints<Extra>
}

interface CodeFormState<Extra extends string> extends CodeFormOptions<Extra> {
  readonly isProven: boolean
}

/** A form with a code, which is not asked for again while its proof is there. */
export function useCodeForm<Extra extends string>({ extra, judge, isProven }: CodeFormState<Extra>) {
  const t = useFollowTexts()
  const [code, setCode] = useState('')
  const form = useForm<Extra | 'code'>({
    entries: { ...extra, code } as Record<Extra | 'code', string>,
    change: (part) => {
      if (part.code !== undefined) setCode(part.code)
    },
    judge: () => {
      const wrong: Partial<Record<string, unknown>> = { ...judge?.() }
      if (!isProven && !isCode(code)) wrong.code = t('codeMissing')
      return wrong as Complaints<Extra | 'code'>
    },
  })
  return { form, code }
}
