import type { Section } from './bench.ts'
import { announce } from './sections/announce/announce.ts'
import { archive } from './sections/archive/archive.ts'
import { exports } from './sections/export/export.ts'
import { imports } from './sections/import/import.ts'
import { journey } from './sections/journey/journey.ts'
import { move } from './sections/move/move.ts'
import { near } from './sections/near/near.ts'
import { photos } from './sections/photos/photos.ts'
import { roll } from './sections/roll/roll.ts'
import { size } from './sections/size/size.ts'
import { start } from './sections/start/start.ts'

/** In the order of the report. */
export const SECTIONS: readonly Section[] = [
  start,
  size,
  roll,
  journey,
  archive,
  move,
  announce,
  imports,
  exports,
  photos,
  near,
]
