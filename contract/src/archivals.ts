import { archiveOrganization, previewArchival } from './archivals/archival.ts'
import { countFloating, inviteFloating, listFloating } from './archivals/floating-members.ts'

export const archivals = {
  preview: previewArchival,
  archive: archiveOrganization,
  listFloating,
  countFloating,
  inviteFloating,
}
