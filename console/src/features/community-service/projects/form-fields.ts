import type { ProjectInput } from './queries.ts'

/** As they stand in the form: times in Beijing as the field has them. */
export type ProjectEntries = {
  -readonly [Key in keyof ProjectInput]?: ProjectInput[Key] | null
}

export const FIELDS = [
  'title',
  'kind',
  'details',
  'placeName',
  'address',
  'longitude',
  'latitude',
  'startsAt',
  'endsAt',
  'signUpUntil',
  'places',
  'creditMinutes',
  'audience',
  'contactName',
  'contactPhone',
] as const satisfies readonly (keyof ProjectInput)[]
