/** What a membership keeps beside name, document, number and join date; null where nothing is stated. */
export interface MemberRecord {
  /** 民族, GB/T 3304. */
  readonly ethnicGroup: string | null
  /** 政治面貌, GB/T 4762. */
  readonly politicalStatus: string | null
  /** 全日制学历 and 最高学历, GB/T 4658. */
  readonly educationFullTime: string | null
  readonly educationHighest: string | null
  /** 在读. */
  readonly inSchool: boolean | null
  /** 户籍所在地, 6 digits of GB/T 2260. */
  readonly householdArea: string | null
  readonly occupation: string | null
  readonly employerOrSchool: string | null
  readonly email: string | null
  /** 团员证编号: 8 digits; not the member number. */
  readonly cardNumber: string | null
  readonly partyJoinedOn: string | null
  readonly volunteerRegisteredOn: string | null
  readonly graduationYear: number | null
}

export type RecordEntry = keyof MemberRecord

/** In the order in which they are shown, under their headings: basic, membership, education and work, contact. */
export const RECORD_GROUPS = {
  basic: ['ethnicGroup', 'householdArea'],
  membership: ['politicalStatus', 'partyJoinedOn', 'cardNumber', 'volunteerRegisteredOn'],
  educationAndWork: [
    'educationFullTime',
    'educationHighest',
    'inSchool',
    'graduationYear',
    'employerOrSchool',
    'occupation',
  ],
  contact: ['email'],
} as const satisfies Record<string, readonly RecordEntry[]>

export type RecordGroup = keyof typeof RECORD_GROUPS

export const RECORD_ENTRIES: readonly RecordEntry[] = Object.values(RECORD_GROUPS).flat()

/** A record in which nothing is stated. */
export const EMPTY_RECORD: MemberRecord = {
  ethnicGroup: null,
  politicalStatus: null,
  educationFullTime: null,
  educationHighest: null,
  inSchool: null,
  householdArea: null,
  occupation: null,
  employerOrSchool: null,
  email: null,
  cardNumber: null,
  partyJoinedOn: null,
  volunteerRegisteredOn: null,
  graduationYear: null,
}

/** What an organization changes: the record, and the join date, on which the member number depends (FAQ M12). */
export type EditableEntry = RecordEntry | 'joinedOn'

export const EDITABLE_ENTRIES: readonly EditableEntry[] = ['joinedOn', ...RECORD_ENTRIES]

/** What members change themselves: contact data, occupation, school, education; never the number (FAQ M11). */
export const SELF_EDITABLE_ENTRIES = [
  'educationFullTime',
  'educationHighest',
  'inSchool',
  'employerOrSchool',
  'occupation',
  'email',
] as const satisfies readonly RecordEntry[]

export type SelfEditableEntry = (typeof SELF_EDITABLE_ENTRIES)[number]
