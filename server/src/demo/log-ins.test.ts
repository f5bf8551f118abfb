import { expect, test } from 'vitest'
import { DEMO_LOG_INS } from './log-ins.ts'
import { demoOrganizations } from './organizations.ts'
import { demoPeople } from './people.ts'

const PEOPLE = demoPeople(demoOrganizations())

test.each(DEMO_LOG_INS.filter((logIn) => 'documentTail' in logIn))(
  '$userName is told the end of the own document',
  ({ userName, ...logIn }) => {
    const person = PEOPLE.find(({ phone }) => phone === userName)
    expect('documentTail' in logIn && logIn.documentTail).toBe(person?.identityNumber.slice(-4))
  },
)
