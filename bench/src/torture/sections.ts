import type { Section } from '../bench.ts'
import { codes } from './sections/codes/codes.ts'
import { enumeration } from './sections/enumeration/enumeration.ts'
import { registrations } from './sections/registrations.ts'

/** In the order of the report. */
export const TORTURES: readonly Section[] = [codes, registrations, enumeration]
