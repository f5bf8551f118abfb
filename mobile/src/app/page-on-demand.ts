import type { ComponentType } from 'react'
import { lazy } from 'react'

/** A page that is fetched when it is first visited. */
export function page<Name extends string>(name: Name, load: () => Promise<Record<Name, ComponentType>>) {
  return lazy(async () => ({ default: (await load())[name] }))
}
