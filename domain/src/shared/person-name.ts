import type { Decision } from './refusal.ts'
import { accept, refuse } from './refusal.ts'
import { plainText } from './typed-text.ts'

const SHORTEST = 2
const LONGEST = 50

const MIDDLE_DOTS = /(?:\s*[·•‧・⋅∙᛫]\s*)+/gu
const APOSTROPHES = /[‘’‛`´ʻʼ′]/gu
const HYPHENS = /[‐‑‒–]/gu
/** Keyboards without a middle dot offer a full stop instead. */
const STOP_BETWEEN_HAN = /(?<=\p{Script=Han})\s*[.。]\s*(?=\p{Script=Han})/gu
const BLANK_BESIDE_HAN = /(?<=\p{Script=Han})\s+|\s+(?=\p{Script=Han})/gu
const NAME = /^[\p{Script=Han}\p{Script=Latin}](?:\.?[· '-]?[\p{Script=Han}\p{Script=Latin}])*\.?$/u

/** Reads a person's name; the value is written in one way, so that equal names are equal texts. */
export function readPersonName(raw: string): Decision<string> {
  const name = oneSpelling(raw)
  const length = [...name].length
  const isName = length >= SHORTEST && length <= LONGEST && NAME.test(name)
  return isName ? accept(name) : refuse('personName.invalid', { minimum: SHORTEST, maximum: LONGEST })
}

function oneSpelling(raw: string): string {
  return plainText(raw)
    .replace(MIDDLE_DOTS, '·')
    .replace(APOSTROPHES, "'")
    .replace(HYPHENS, '-')
    .replace(STOP_BETWEEN_HAN, '·')
    .replace(BLANK_BESIDE_HAN, '')
    .replace(/\s+/gu, ' ')
    .trim()
}
