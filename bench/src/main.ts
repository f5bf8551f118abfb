import { parseArgs } from 'node:util'
import { openBench } from './open-bench.ts'
import { endUnlessKnown, runSections } from './run-sections.ts'
import type { SectionGroup } from './section-group.ts'
import { SECTIONS } from './sections.ts'

const BENCH: SectionGroup = {
  command: 'bench',
  sections: SECTIONS,
  page: 'docs/benchmarks.md',
  filePrefix: '',
  head: `# Benchmarks

Written by \`npm run bench\`, not by hand; \`npm run bench <section>\` measures one section anew and keeps the others. The
raw figures are in \`bench/results\`. Nothing here is a test: absolute times vary with the machine and with what else runs
on it (its load is named), ratios within one run hold.`,
}
const USAGE = `npm run bench [section …] -- [options]

Sections: ${SECTIONS.map(({ name }) => name).join(', ')}; all of them when none is named.
  --organizations 100000   size of the large world
  --members 2000000
  --seed 1
  --draft                  short runs, printed and not kept
BENCH_DATA_DIR names a folder that keeps the generated worlds for the next run.
`

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    organizations: { type: 'string', default: '100000' },
    members: { type: 'string', default: '2000000' },
    seed: { type: 'string', default: '1' },
    draft: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
})
endUnlessKnown(BENCH, { names: positionals, help: values.help, usage: USAGE })
const bench = openBench({
  size: {
    seed: Number(values.seed),
    organizations: Number(values.organizations),
    members: Number(values.members),
  },
  draft: values.draft,
  keptFolder: process.env.BENCH_DATA_DIR,
})
await runSections(bench, BENCH, positionals)
