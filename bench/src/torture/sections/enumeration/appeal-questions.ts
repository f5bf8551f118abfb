import { inParallel } from '../../../load/in-parallel.ts'
import { send } from '../../../product/ask.ts'
import type { AppealForm } from '../../visitors/appeals.ts'
import { prepareAppeal } from '../../visitors/appeals.ts'
import { APPEAL_PHONES, KNOWN_PEOPLE, strangers } from '../../visitors/people.ts'
import type { Asker, Question } from './question.ts'

/** Everybody types the same name, so that answers which say it back are alike. */
const NAME = '林晓雨'
const PREPARED_AT_ONCE = 8
const NOBODYS_NUMBER = 'SS260101-ABCDEF'
/** Looks at the appeals of one phone are counted. */
const LOOKS_OF_A_PHONE = 4

const submission: Question = {
  what: 'appeal for a document',
  answer: '',
  async open(asker, times) {
    const documents = strangers(times).map(({ documentNumber }) => documentNumber)
    const taken = KNOWN_PEOPLE.slice(0, times).map(({ identityNumber }) => identityNumber)
    const phones = strangers(2 * times).map(({ phone }) => phone)
    const known = await prepare(asker, taken, phones.slice(0, times))
    const unknown = await prepare(asker, documents, phones.slice(times))
    const file = (form: AppealForm | undefined) => send(asker.visitors(), 'POST', '/appeals', form)
    return { known: (index) => file(known[index]), unknown: (index) => file(unknown[index]) }
  },
}

async function prepare(
  { visitors }: Asker,
  documents: readonly string[],
  phones: readonly string[],
): Promise<AppealForm[]> {
  const forms: AppealForm[] = []
  await inParallel(documents, PREPARED_AT_ONCE, async (documentNumber, index) => {
    const phone = phones[index] ?? ''
    forms[index] = await prepareAppeal(visitors(), { name: NAME, documentNumber, phone })
  })
  return forms
}

/** Of a phone that has appealed and of one that has not, each with a number that nobody has. */
const lookByPhone: Question = {
  what: 'look at an appeal, number unknown',
  answer: 'appeal.unknown',
  async open({ visitors }) {
    const look = (phone: string | undefined) =>
      send(visitors(), 'POST', '/appeal-looks', { phone, number: NOBODYS_NUMBER })
    return {
      known: (index) => look(APPEAL_PHONES[Math.floor(index / LOOKS_OF_A_PHONE)]),
      unknown: (index) => look(strangerPhone(Math.floor(index / LOOKS_OF_A_PHONE))),
    }
  },
}

const strangerPhone = (index: number) => String(17_100_000_000 + index)

/** Of a stranger’s phone, with a number that somebody has and with one that nobody has. */
const lookByNumber: Question = {
  what: 'look at another’s appeal',
  answer: 'appeal.unknown',
  async open({ product, visitors }) {
    const rows = await product.query<{ number: string }>('SELECT number FROM appeal ORDER BY number LIMIT 60')
    const look = (number: string | undefined, index: number) =>
      send(visitors(), 'POST', '/appeal-looks', { phone: strangerPhone(1000 + index), number })
    return {
      known: (index) => look(rows[index % rows.length]?.number, index),
      unknown: (index) => look(NOBODYS_NUMBER, 1000 + index),
    }
  },
}

export const APPEAL_QUESTIONS: readonly Question[] = [submission, lookByPhone, lookByNumber]
