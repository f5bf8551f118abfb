import type { Client } from '@qingtuan/contract/client'
import type { OrganizationsWorld } from '../organizations-world.ts'
import { startOrganizationsWorld } from '../organizations-world.ts'

export interface RegistrationCodesWorld {
  readonly world: OrganizationsWorld
  /** The console of the organization that issues, logged in at the start. */
  readonly school: Client
  /** A code for a branch under the school, issued in this console of it. */
  issueIn(school: Client, wish?: CodeWish): ReturnType<Client['organizations']['issueRegistrationCode']>
  /** Fills the form with a code; every form names another branch. */
  form(registrationCode: string, wish?: FormWish): RegistrationForm
  register(code: string, wish?: FormWish): ReturnType<Client['organizations']['registerWithCode']>
}

type RegistrationForm = Parameters<Client['organizations']['registerWithCode']>[0]
type FormWish = Partial<Record<'userName' | 'fullName' | 'password', string>>
export interface CodeWish {
  readonly maxUses?: number
  readonly validDays?: number
}

/** The organizations' world, with a school that issues codes and newcomers who use them. */
export async function startRegistrationCodesWorld(): Promise<RegistrationCodesWorld> {
  const world = await startOrganizationsWorld()
  const form = formFiller()
  const organizationId = world.id.school
  return {
    world,
    school: await world.as('school'),
    issueIn: (school, wish) =>
      school.organizations.issueRegistrationCode({ organizationId, kind: 'branch', ...wish }),
    form,
    register: (code, wish) => world.server.client('console').organizations.registerWithCode(form(code, wish)),
  }
}

function formFiller(): RegistrationCodesWorld['form'] {
  let forms = 0
  return (registrationCode, wish = {}) => {
    forms += 1
    return {
      registrationCode,
      userName: `newbranch${forms}`,
      password: 'a long walk along 9 rivers',
      fullName: `中国共产主义青年团松园大学第${forms}支部委员会`,
      shortName: `第${forms}团支部`,
      contactName: '孙丽',
      contactPhone: '13911112222',
      ...wish,
    }
  }
}
