/** What an archival may find open at an organization and closes; each is counted and closed by the room it belongs to. */
export const ARCHIVAL_MATTERS = [
  'joinApplications',
  'transfers',
  'numberCases',
  'relocations',
  'graduations',
  'announcements',
  'feedback',
  'serviceProjects',
] as const

export type ArchivalMatter = (typeof ARCHIVAL_MATTERS)[number]
