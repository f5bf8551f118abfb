import type { LongTaskSubject } from '@qingtuan/domain/shared/long-task'
import type { LongTask } from '../../platform/long-tasks/store.ts'
import { cadreImporter } from './cadres/cadre-importer.ts'
import type { Importer } from './importer.ts'
import { memberImporter } from './members/member-importer.ts'
import { organizationImporter } from './organizations/organization-importer.ts'

export type ImportSubject = 'members' | 'organizations' | 'cadres'

const IMPORTERS: Readonly<Record<ImportSubject, Importer>> = {
  members: memberImporter,
  organizations: organizationImporter,
  cadres: cadreImporter,
}

export function isImportSubject(subject: LongTaskSubject | null): subject is ImportSubject {
  return subject !== null && subject in IMPORTERS
}

export function importerFor(subject: ImportSubject): Importer {
  return IMPORTERS[subject]
}

export function importerOf({ id, subject }: Pick<LongTask, 'id' | 'subject'>): Importer {
  if (!isImportSubject(subject)) throw new Error(`The import ${id} does not say of what`)
  return IMPORTERS[subject]
}
