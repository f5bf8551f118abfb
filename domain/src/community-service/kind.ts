/** What is done in a service project; the words stand in the apps. */
export const SERVICE_KINDS = [
  'neighbourhood',
  'elderly',
  'disabled',
  'children',
  'environment',
  'traffic',
  'culture',
  'event',
  'publicEducation',
  'emergency',
  'other',
] as const
export type ServiceKind = (typeof SERVICE_KINDS)[number]
