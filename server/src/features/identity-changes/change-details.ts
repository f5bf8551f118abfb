import type { IdentityDocument } from '@qingtuan/domain/shared/identity-document'
import { maskIdentityNumber } from '@qingtuan/domain/shared/identity-document'
import type { Person } from '../accounts/index.ts'

type Change = readonly [unknown, unknown]

/** What a change altered, for the timeline; numbers are masked there. */
export function describeChange(
  before: Person,
  { name, document }: { readonly name: string; readonly document: IdentityDocument },
): Record<string, Change> {
  const numberChanged = before.documentNumber !== document.number
  const entries: [string, Change, boolean][] = [
    ['name', [before.name, name], before.name !== name],
    ['documentKind', [before.documentKind, document.kind], before.documentKind !== document.kind],
    [
      'documentNumber',
      [maskIdentityNumber(before.documentNumber), maskIdentityNumber(document.number)],
      numberChanged,
    ],
    ['bornOn', [before.bornOn, document.bornOn], before.bornOn !== document.bornOn],
    ['sex', [before.sex, document.sex], before.sex !== document.sex],
  ]
  return Object.fromEntries(
    entries.filter(([, , changed]) => changed).map(([entry, values]) => [entry, values]),
  )
}
