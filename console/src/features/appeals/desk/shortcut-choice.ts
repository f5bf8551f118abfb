import { useSyncExternalStore } from 'react'

const KEPT_AS = 'qingtuan.shortcuts'
const listeners = new Set<() => void>()

function areOn(): boolean {
  try {
    return localStorage.getItem(KEPT_AS) !== 'off'
  } catch {
    return true
  }
}

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Single keys can be turned off, for those who speak to their computer (WCAG 2.2, 2.1.4). */
export function useShortcutChoice() {
  const on = useSyncExternalStore(subscribe, areOn)
  const choose = (next: boolean) => {
    try {
      localStorage.setItem(KEPT_AS, next ? 'on' : 'off')
    } catch {
      // A browser that forbids storage keeps the shortcuts as they are.
    }
    for (const listener of listeners) listener()
  }
  return { on, choose }
}
