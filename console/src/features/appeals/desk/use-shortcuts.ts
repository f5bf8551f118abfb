import { useEffect, useRef } from 'react'
import { useShortcutChoice } from './shortcut-choice.ts'

export type Shortcuts = Readonly<Record<string, (() => void) | undefined>>

/** What may be held down. */
const REPEATED = ['+', '-']
/** The same key without shift, and as a Chinese keyboard writes it. */
const SAME: Readonly<Record<string, string>> = { '=': '+', '？': '?', _: '-' }
const FIELD = 'input:not([type="radio"]):not([type="checkbox"]), textarea, select, [contenteditable="true"]'
const PRESSED_BY_ENTER = 'button, a, summary'

/** Single keys of a page or a dialog. They rest while somebody types, and while `active` is false. */
export function useShortcuts(shortcuts: Shortcuts, active = true) {
  const { on } = useShortcutChoice()
  const latest = useRef(shortcuts)
  useEffect(() => {
    latest.current = shortcuts
  })
  const listens = on && active
  useEffect(() => {
    if (!listens) return
    const press = (event: KeyboardEvent) => {
      const act = latest.current[keyOf(event)]
      if (!act || !isMeant(event)) return
      event.preventDefault()
      act()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [listens])
}

function keyOf({ key }: KeyboardEvent): string {
  const same = SAME[key] ?? key
  return same.length === 1 ? same.toLowerCase() : same
}

function isMeant(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey)
    return false
  if (event.repeat && !REPEATED.includes(keyOf(event))) return false
  if (!(event.target instanceof Element)) return true
  if (event.target.closest(FIELD)) return false
  return event.key !== 'Enter' || event.target.closest(PRESSED_BY_ENTER) === null
}
