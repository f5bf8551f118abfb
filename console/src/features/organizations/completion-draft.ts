import type { FormInstance } from 'antd'
import { Form } from 'antd'
import { useEffect, useState } from 'react'

/** Never the SMS code nor the password. */
const KEPT = ['fullName', 'shortName', 'industry', 'secretaryName', 'contactName', 'contactPhone'] as const

type Kept = Partial<Record<(typeof KEPT)[number], string>>

const keyOf = (organizationId: number) => `qingtuan.draft.completion.${organizationId}`

/**
 * What was typed at the first log-in, kept in this tab until it is sent; survives a reload. Answers what an earlier
 * visit of the organization left behind, for the form to start from.
 */
export function useCompletionDraft(organizationId: number, form: FormInstance): Kept {
  const [start] = useState(() => read(organizationId))
  const entries: Record<string, unknown> | undefined = Form.useWatch([], form)
  useEffect(() => {
    if (!entries) return
    const kept = JSON.stringify(keptOf(entries))
    inStorage((storage) => storage.setItem(keyOf(organizationId), kept))
  }, [entries, organizationId])
  return start
}

/** It was sent, or its owner leaves: nothing stays in the browser. */
export function forgetCompletionDraft(organizationId: number) {
  inStorage((storage) => storage.removeItem(keyOf(organizationId)))
}

function read(organizationId: number): Kept {
  const kept = inStorage((storage) => storage.getItem(keyOf(organizationId)))
  if (!kept) return {}
  try {
    return keptOf(JSON.parse(kept))
  } catch {
    // Written by something else than this page: start afresh rather than fail at every visit.
    forgetCompletionDraft(organizationId)
    return {}
  }
}

function keptOf(entries: Record<string, unknown>): Kept {
  return Object.fromEntries(
    KEPT.flatMap((field) => {
      const entry = entries[field]
      return typeof entry === 'string' ? [[field, entry]] : []
    }),
  )
}

/** A browser that forbids storage simply forgets. */
function inStorage<Answer>(act: (storage: Storage) => Answer): Answer | null {
  try {
    return act(sessionStorage)
  } catch {
    return null
  }
}
