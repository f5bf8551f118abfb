import { sidewaysWithPlace } from '@qingtuan/server/test/files/pictures.ts'
import { z } from 'zod'
import { ask } from '../../../product/ask.ts'
import { prepareAppeal } from '../../visitors/appeals.ts'
import { KNOWN_PEOPLE, strangers } from '../../visitors/people.ts'
import { claimCase, logInReviewer, lookAtFront } from '../../visitors/reviewer.ts'
import type { Visitors } from '../../visitors/visitors.ts'

const JPEG = Buffer.from([0xff, 0xd8, 0xff])
/** The blocks in which a photo says where it was taken, and the camera that the one sent names. */
const TELLING = ['Exif', 'http://ns.adobe.com/xap', 'Example']
const filed = z.object({ number: z.string() })

export interface Place {
  /** What the photo said when it was sent. */
  readonly sent: readonly string[]
  /** What is left of that when a reviewer sees it. */
  readonly shown: readonly string[]
}

/** Files an appeal with a photo that knows where it was taken, and looks at it as a reviewer does. */
export async function sendPlace(visitors: Visitors): Promise<Place> {
  const photo = await sidewaysWithPlace()
  const [person] = KNOWN_PEOPLE
  const [appellant] = strangers(1)
  if (!person || !appellant) throw new Error('There is nobody to appeal')
  const visitor = visitors()
  const claim = { name: person.name, documentNumber: person.identityNumber, phone: appellant.phone, photo }
  const form = await prepareAppeal(visitor, claim)
  const { number } = filed.parse((await ask(visitor, 'POST', '/appeals', form)).body)
  const reviewer = await logInReviewer(visitor.origin, 'shenhe1')
  const shown = await lookAtFront(reviewer, await claimCase(reviewer, number))
  if (!shown.subarray(0, JPEG.length).equals(JPEG)) throw new Error('The reviewer was not shown a photo')
  return { sent: toldBy(photo), shown: toldBy(shown) }
}

const toldBy = (photo: Buffer) => TELLING.filter((word) => photo.includes(word))
