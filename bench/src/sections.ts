import type { Section } from './bench.ts'
import { journey } from './sections/journey/journey.ts'
import { photos } from './sections/photos/photos.ts'
import { roll } from './sections/roll/roll.ts'
import { size } from './sections/size/size.ts'
import { start } from './sections/start/start.ts'

/** In the order of the report. */
export const SECTIONS: readonly Section[] = [start, size, roll, journey, photos]
