import { parseArgs } from 'node:util'
import { openBench } from '../open-bench.ts'
import { endUnlessKnown, runSections } from '../run-sections.ts'
import type { SectionGroup } from '../section-group.ts'
import { TORTURES } from './sections.ts'

const TORTURE: SectionGroup = {
  command: 'torture',
  sections: TORTURES,
  page: 'docs/torture.md',
  filePrefix: 'torture-',
  head: `# Torture

Written by \`npm run torture\`, not by hand; \`npm run torture <section>\` does it to the product anew and keeps the other
sections. The raw figures are in \`bench/results\`. What is counted here holds on any machine; what is timed varies with
the machine and with what else runs on it (its load is named).`,
}
const USAGE = `npm run torture [section …] [-- --draft]

Sections: ${TORTURES.map(({ name }) => name).join(', ')}; all of them when none is named.
  --draft   short runs, printed and not kept
`
/** No section asks for a generated world. */
const NO_WORLD = { seed: 1, organizations: 0, members: 0 }

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { draft: { type: 'boolean', default: false }, help: { type: 'boolean', default: false } },
})
endUnlessKnown(TORTURE, { names: positionals, help: values.help, usage: USAGE })
await runSections(openBench({ size: NO_WORLD, draft: values.draft }), TORTURE, positionals)
