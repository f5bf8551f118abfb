import type { Section } from '../bench.ts'
import { checkIns } from './sections/check-ins.ts'
import { codes } from './sections/codes/codes.ts'
import { enumeration } from './sections/enumeration/enumeration.ts'
import { photos } from './sections/photos/photos.ts'
import { registrations } from './sections/registrations.ts'
import { registry } from './sections/registry/registry.ts'
import { sessions } from './sections/sessions/sessions.ts'

/** In the order of the report. */
export const TORTURES: readonly Section[] = [
  codes,
  registrations,
  enumeration,
  sessions,
  photos,
  registry,
  checkIns,
]
