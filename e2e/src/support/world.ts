import { randomInt } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { setTimeout as pause } from 'node:timers/promises'
import type { Client } from '@qingtuan/contract/client'
import { refusalOf } from '@qingtuan/contract/client'
import type { OrganizationKind } from '@qingtuan/domain/organizations/kind'
import { DEMO_PASSWORD } from '@qingtuan/server/src/demo/log-ins.ts'
import { openClient } from './api.ts'
import { CARD } from './cards.ts'
import type { Person } from './people.ts'
import { digits, inventPerson, inventPhone } from './people.ts'
import type { Outbox } from './sms.ts'

export interface Organization {
  readonly id: number
  readonly userName: string
  readonly password: string
  readonly fullName: string
  readonly shortName: string
  readonly contactPhone: string
  readonly client: Client
}

export interface Registered extends Person {
  readonly client: Client
}

interface JoinEntries {
  readonly organizationId: number
  readonly joinedOn: string
  readonly memberNumber?: string
}

const ORGANIZATION_PASSWORD = 'xi-shan-hong-ye-84'
const UNITS = '东西南北春夏秋冬松竹梅兰江河湖海'
const unit = (): string => Array.from({ length: 3 }, () => UNITS.charAt(randomInt(UNITS.length))).join('')

const SUFFIX = { committee: '团委', generalBranch: '团总支', branch: '团支部' } as const
const FULL_SUFFIX = { committee: '委员会', generalBranch: '总支部委员会', branch: '支部委员会' } as const
type Kind = keyof typeof SUFFIX & OrganizationKind

/** What a new organization would write into its forms. */
export function inventOrganization(kind: Kind) {
  const name = `${unit()}${digits(3)}`
  return {
    userName: `t${digits(9)}`,
    password: ORGANIZATION_PASSWORD,
    shortName: `${name}${SUFFIX[kind]}`,
    fullName: `中国共产主义青年团北京市${name}${FULL_SUFFIX[kind]}`,
    contactName: inventPerson().name,
    contactPhone: inventPhone(),
  }
}

/** Prepares, through the typed client, what a test needs and does not look at. */
export class World {
  readonly #origin: string
  readonly #sms: Outbox

  constructor(origin: string, sms: Outbox) {
    this.#origin = origin
    this.#sms = sms
  }

  /** A client of the console that is logged in. */
  async organizationClient(userName: string, password = DEMO_PASSWORD): Promise<Client> {
    const client = openClient(this.#origin, 'console')
    const logIn = () => client.accounts.logIn({ app: 'console', userName, password })
    // Log-ins of several tests to one account, at the same moment, can be asked to wait for each other.
    await logIn().catch(async (error) => {
      if (refusalOf(error)?.code !== 'logIn.paused') throw error
      await pause(2_000)
      await logIn()
    })
    return client
  }

  /** Registered with a code of `superior`, and not yet logged in. */
  async registerOrganization(superior: Client, kind: Kind): Promise<Organization> {
    const organizationId = (await superior.accounts.me()).organization?.id ?? 0
    const { code } = await superior.organizations.issueRegistrationCode({ organizationId, kind })
    const entries = inventOrganization(kind)
    const visitor = openClient(this.#origin, 'console')
    const { id } = await visitor.organizations.registerWithCode({ registrationCode: code, ...entries })
    return { id, ...entries, client: visitor }
  }

  /** An organization in service, directly under `superior`. */
  async organization(superior: Client, kind: Kind): Promise<Organization> {
    const organization = await this.registerOrganization(superior, kind)
    const { userName, password, fullName, shortName, contactPhone, client } = organization
    await client.accounts.logIn({ app: 'console', userName, password })
    const smsCode = await this.code(client, contactPhone, 'completeOrganization')
    const names = { secretaryName: inventPerson().name, contactName: inventPerson().name }
    const entries = { fullName, shortName, industry: 'university', contactPhone, smsCode } as const
    await client.organizations.completeFirstLogIn({ ...entries, ...names })
    return organization
  }

  /** A committee under the city with one branch: a part of the tree that no other test looks at. */
  async committeeWithBranch(): Promise<{ committee: Organization; branch: Organization }> {
    const committee = await this.organization(await this.organizationClient('tuanshiwei'), 'committee')
    return { committee, branch: await this.organization(committee.client, 'branch') }
  }

  /** Somebody who has registered and is logged in. */
  async person(identity: 'member' | 'cadre' | 'youth', join?: JoinEntries): Promise<Registered> {
    const person = inventPerson()
    const client = openClient(this.#origin, 'mobile')
    const { name, phone, document, password } = person
    const code = await this.code(client, phone, 'register')
    const { phoneProof } = await client.accounts.provePhone({ phone, code })
    const entries = { phoneProof, identity, name, document, password }
    await client.accounts.register({ ...entries, ...(join ? { join } : {}) })
    return { ...person, client }
  }

  /** Somebody whose application waits at this branch. */
  applicant(branch: Organization, join: Partial<JoinEntries> = {}): Promise<Registered> {
    return this.person('member', { organizationId: branch.id, joinedOn: '2015-05-04', ...join })
  }

  /** A member of this branch, whom it has admitted. */
  async member(branch: Organization): Promise<Registered> {
    const member = await this.applicant(branch)
    const { items } = await member.client.joinApplications.mine()
    await branch.client.joinApplications.approve({ id: items[0]?.id ?? '' })
    return member
  }

  /** Somebody who has lost the phone of this record, or of a new one, and has filed an appeal. */
  async appeal(holder?: Registered): Promise<{ number: string; holder: Registered; appellant: Person }> {
    const of = holder ?? (await this.person('youth'))
    const { name, document } = of
    const appellant = { ...inventPerson(), name, document }
    const client = openClient(this.#origin, 'mobile')
    const { phone, password } = appellant
    const code = await this.code(client, phone, 'appeal')
    const { phoneProof } = await client.accounts.provePhone({ phone, code, purpose: 'appeal' })
    const photos = { front: await this.#photo(client), back: await this.#photo(client) }
    const { number } = await client.appeals.submit({ phoneProof, name, document, password, photos })
    return { number, holder: of, appellant }
  }

  async #photo(client: Client): Promise<{ id: string; token: string }> {
    const bytes = await readFile(CARD.back)
    const { id, token } = await client.files.receivePhoto(new File([bytes], 'a.jpg', { type: 'image/jpeg' }))
    return { id, token }
  }

  code(
    client: Client,
    phone: string,
    purpose: 'register' | 'completeOrganization' | 'appeal',
  ): Promise<string> {
    return this.#sms.codeAfter(phone, () => client.accounts.requestSmsCode({ purpose, phone }))
  }
}
