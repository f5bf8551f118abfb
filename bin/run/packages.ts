import { execFileSync } from 'node:child_process'
import { existsSync, globSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { findBrowser } from '../../e2e/src/support/browsers.ts'

interface Need {
  debianPackage: string
  purpose: string
  elsewhere: string
  present: () => boolean
}

const hasChineseFont = (): boolean => {
  if (process.platform === 'darwin') return true
  try {
    return execFileSync('fc-list', [':lang=zh'], { encoding: 'utf8' }).trim() !== ''
  } catch {
    return false
  }
}

const hasPostgres = (): boolean =>
  Boolean(process.env.TEST_POSTGRESQL_ROOT) || globSync('/usr/lib/postgresql/*/bin/postgres').length > 0

const hasPoppler = (): boolean => {
  try {
    execFileSync('pdftotext', ['-v'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

const needs: Need[] = [
  {
    debianPackage: 'chromium',
    purpose: 'the first browser of the end-to-end tests',
    elsewhere: 'install Chromium or Google Chrome',
    present: () => findBrowser('chromium') !== undefined,
  },
  {
    debianPackage: 'firefox-esr',
    purpose: 'the second browser of the end-to-end tests',
    elsewhere: 'install Firefox',
    present: () => findBrowser('firefox') !== undefined,
  },
  {
    debianPackage: 'fonts-noto-cjk',
    purpose: 'Chinese letters on the tested pages',
    elsewhere: 'install Noto Sans CJK and fontconfig',
    present: hasChineseFont,
  },
  {
    debianPackage: 'postgresql',
    purpose: 'the server tests on an installed PostgreSQL',
    elsewhere:
      'install PostgreSQL 15 or later and name its folder (the one with bin/) in TEST_POSTGRESQL_ROOT',
    present: hasPostgres,
  },
  {
    debianPackage: 'poppler-utils',
    purpose: 'reading the letters and reports that the server prints',
    elsewhere: 'install poppler (pdftotext, pdffonts)',
    present: hasPoppler,
  },
]

const missing = (): Need[] => needs.filter((it) => !it.present())

const clusterSettings = '/etc/postgresql-common/createcluster.d'
const ourSetting = `${clusterSettings}/without-main-cluster.conf`

const installOnDebian = (names: string[]): void => {
  const apt = (...args: string[]): unknown =>
    execFileSync('apt-get', ['-qq', '-y', ...args], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    })
  // Only the programs are wanted, not a server that runs from now on.
  mkdirSync(clusterSettings, { recursive: true })
  writeFileSync(ourSetting, 'create_main_cluster = false\n')
  try {
    apt('update')
    apt('install', '--no-install-recommends', 'fontconfig', ...names)
  } catch {
    console.log('apt-get could not install them.')
  } finally {
    rmSync(ourSetting)
  }
}

const mayInstall = (): boolean => existsSync('/usr/bin/apt-get') && process.getuid?.() === 0

const complain = (needed: Need[]): void => {
  console.log('The tests need programs that this machine does not have:')
  for (const { debianPackage, purpose, elsewhere } of needed) {
    console.log(
      `  ${debianPackage}: ${purpose}\n      Debian, Ubuntu: apt-get install ${debianPackage}; elsewhere: ${elsewhere}`,
    )
  }
}

/** Installs what the tests need and the machine lacks, where that is allowed. False when something still lacks. */
export const installPackages = (): boolean => {
  const names = missing().map((it) => it.debianPackage)
  if (names.length && mayInstall()) {
    console.log(`Installing ${names.join(', ')}`)
    installOnDebian(names)
  }
  const needed = missing()
  if (needed.length) complain(needed)
  return needed.length === 0
}
