import type { FieldsOf } from '../../../shared/form/refused-fields.ts'
import type { Complaint, Complaints } from '../../../shared/form/use-form.ts'
import type { IdentityField } from '../../../shared/identity-entries/use-identity-entries.ts'
import { identityFields } from '../../../shared/identity-entries/use-identity-entries.ts'
import type { JoinField } from '../../../shared/join-entries/use-join-entries.ts'
import { joinFields } from '../../../shared/join-entries/use-join-entries.ts'

type Field = IdentityField | JoinField

interface Form<Name extends string> {
  readonly entries: Readonly<Record<Name, string>>
  readonly complain: (complaints: Complaints<Name>) => void
}

export const conversionFields: FieldsOf<Field> = {
  codes: { ...identityFields.codes, ...joinFields.codes },
  paths: {
    ...identityFields.paths,
    'join.organizationId': 'organization',
    'join.joinedOn': 'joinedOn',
    'join.memberNumber': 'memberNumber',
  },
}

/** Two forms that are sent as one: each gets its part of what the server refuses. */
export function bothForms(identity: Form<IdentityField>, join: Form<JoinField>): Form<Field> {
  return {
    entries: { ...identity.entries, ...join.entries },
    complain: (complaints) => {
      identity.complain(partOf(complaints, identity.entries))
      join.complain(partOf(complaints, join.entries))
    },
  }
}

function partOf<Name extends Field>(
  complaints: Complaints<Field>,
  entries: Readonly<Record<Name, string>>,
): Complaints<Name> {
  const mine = Object.entries(complaints).filter(([name]) => name in entries)
  return Object.fromEntries<Complaint>(mine) as Complaints<Name>
}
