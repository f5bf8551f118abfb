import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import sharp from 'sharp'
import { DEMO_APPELLANTS } from '../server/src/demo/appellants.ts'
import { demoOrganizations } from '../server/src/demo/organizations.ts'
import { demoPeople } from '../server/src/demo/people.ts'
import type { PlannedPerson } from '../server/src/demo/planned.ts'

/**
 * Draws the cards that the appellants of the demo world photograph: invented people on a card that is no state’s
 * document. The pictures are kept in the repository, because drawing them needs a Chinese font.
 * Run by hand after the demo people have changed: `node bin/draw-specimens.ts`.
 */
const FOLDER = fileURLToPath(new URL('../server/src/demo/specimens/', import.meta.url))
const SIZE = { width: 640, height: 404 }
const FONT = 'Noto Sans CJK SC, sans-serif'

const shell = (content: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="640" height="404" font-family="${FONT}">
  <rect width="640" height="404" rx="22" fill="#e9f1f6"/>
  <text x="90" y="300" font-size="118" fill="#d3e1ea" transform="rotate(-18 90 300)">演示样本</text>${content}</svg>`

const line = (y: number, label: string, value: string, size = 30) =>
  `<text x="40" y="${y}" font-size="22" fill="#4a6f8a">${label}</text>
  <text x="120" y="${y}" font-size="${size}" fill="#1f1f1f">${value}</text>`

function front({ name, identityNumber: number }: PlannedPerson): string {
  const sex = Number(number[16]) % 2 === 1 ? '男' : '女'
  const born = `${number.slice(6, 10)} 年 ${Number(number.slice(10, 12))} 月 ${Number(number.slice(12, 14))} 日`
  return shell(`${line(70, '姓名', name, name.length > 14 ? 15 : 30)}${line(125, '性别', sex)}
  ${line(180, '出生', born, 26)}${line(235, '住址', '虚构市样本路 1 号', 24)}
  <circle cx="520" cy="130" r="46" fill="#9db4c4"/><path d="M440 270 q80 -120 160 0 z" fill="#9db4c4"/>
  <text x="40" y="350" font-size="22" fill="#4a6f8a">证件号码</text>
  <text x="170" y="352" font-size="34" letter-spacing="3" fill="#1f1f1f">${number}</text>`)
}

const BACK = shell(`<text x="180" y="110" font-size="44" fill="#7a1f1f">演示用证件</text>
  <text x="180" y="170" font-size="24" fill="#1f1f1f">只用于演示，不是任何国家的证件</text>
  <text x="60" y="350" font-size="26" fill="#1f1f1f">有效期限　2020.01.01 - 2040.01.01</text>`)

async function draw(svg: string, file: string): Promise<void> {
  const picture = sharp(Buffer.from(svg)).resize(SIZE).flatten({ background: '#8a8f94' })
  await picture.jpeg({ quality: 46, mozjpeg: true }).toFile(join(FOLDER, file))
}

await mkdir(FOLDER, { recursive: true })
const people = demoPeople(demoOrganizations())
for (const index of DEMO_APPELLANTS) {
  const person = people[index]
  if (person) await draw(front(person), `${index}.jpg`)
}
await draw(BACK, 'back.jpg')
