// The arrows between floors and rooms (docs/style.md). Only the floors and the two lists of rooms are named here.
// A ground room may call those before it in this list.
const ground = ['files', 'accounts', 'organizations', 'members', 'cadres']
const processes = [
  'join-applications',
  'appeals',
  'transfers',
  'number-cases',
  'community-service',
  'feedback',
  'data-quality',
  'notices',
  'archivals',
  'relocations',
  'graduations',
  'imports',
  'exports',
  'yearly-returns',
  'identity-changes',
]

const oneOf = (words) => `(?:${words.join('|')})`
const rooms = oneOf([...ground, ...processes])
const feature = (words) => `^server/src/features/${words}/`
const test = '\\.(test|spec)\\.tsx?$'
const code = '^(domain|contract|server|console|mobile|e2e|bench|bin)/'
const webs = '(console|mobile)'
// What assembles the server may import every feature, and nothing below may import it.
const top = '^server/src/((?!config\\.ts$)[^/]+\\.ts$|(app|cli|demo)/)'

const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to })

/** A floor reaches only itself and the floors named; npm packages are not its concern. */
const floor = (name, from, allowed) =>
  forbid(`floor-${name}`, `${name} may import only: ${allowed.join(', ')}`, from, {
    path: code,
    pathNot: allowed,
  })

const rules = [
  forbid('no-circles', 'Files that import each other in a circle are one file', {}, { circular: true }),
  forbid(
    'resolvable',
    'An import that leads nowhere',
    {},
    { couldNotResolve: true, pathNot: '^virtual:|\\?(url|raw)$' },
  ),
  floor('domain', { path: '^domain/' }, ['^domain/']),
  floor('contract', { path: '^contract/' }, ['^domain/', '^contract/']),
  floor('platform', { path: '^server/src/platform/' }, [
    '^domain/',
    '^contract/',
    '^server/src/(platform/|config\\.ts$)',
    '^server/test/',
  ]),
  floor('server', { path: '^server/' }, ['^domain/', '^contract/', '^server/']),
  floor('console', { path: '^console/' }, ['^domain/', '^contract/', '^console/']),
  floor('mobile', { path: '^mobile/' }, ['^domain/', '^contract/', '^mobile/']),
  forbid(
    'domain-pure',
    'The domain has no dependencies and does no I/O',
    { path: '^domain/src/', pathNot: test },
    { pathNot: '^domain/' },
  ),
  forbid(
    'browser-has-no-node',
    'What runs in a browser does not import what only Node has',
    { path: '^(contract|console|mobile)/src/', pathNot: test },
    { dependencyTypes: ['core'] },
  ),
  forbid(
    'domain-room',
    'A domain room knows itself, the ground rooms and shared',
    { path: '^domain/src/([^/]+)/' },
    {
      path: '^domain/src/[^/]+/',
      pathNot: ['^domain/src/$1/', '^domain/src/shared/', `^domain/src/${oneOf(ground)}/`],
    },
  ),
  forbid(
    'domain-shared',
    'shared knows no room',
    { path: '^domain/src/shared/' },
    { path: '^domain/src/', pathNot: '^domain/src/shared/' },
  ),
  forbid(
    'ground-never-process',
    'Facts do not know the processes that change them',
    { path: feature(oneOf(ground)) },
    { path: feature(oneOf(processes)) },
  ),
  forbid(
    'process-own-only',
    'A process knows no other process',
    { path: feature(`(${processes.join('|')})`) },
    { path: feature(oneOf(processes)), pathNot: '^server/src/features/$1/' },
  ),
  forbid(
    'feature-by-door',
    'Another feature is entered by its index.ts',
    { path: feature('([^/]+)') },
    {
      path: '^server/src/features/',
      pathNot: ['^server/src/features/$1/', '^server/src/features/[^/]+/index\\.ts$'],
    },
  ),
  forbid(
    'features-below-top',
    'What assembles the server stands above features and platform',
    { path: '^server/src/(features|platform)/', pathNot: test },
    { path: top },
  ),
  forbid(
    'unknown-room',
    'A room is in one of the two lists',
    {
      path: ['^server/src/features/', '^domain/src/[^/]+/'],
      pathNot: [feature(rooms), `^domain/src/(shared|${rooms})/`],
    },
    {},
  ),
  forbid(
    'web-shared',
    'shared knows neither the features nor the app around them',
    { path: `^${webs}/src/shared/` },
    { path: `^${webs}/src/(features|app)/` },
  ),
  forbid(
    'web-feature-own-only',
    'A web feature knows no other and not the app around it',
    { path: `^${webs}/src/features/([^/]+)/` },
    { path: '^$1/src/', pathNot: ['^$1/src/features/$2/', '^$1/src/shared/'] },
  ),
  forbid(
    'source-not-tests',
    'What runs in production does not import what only tests need',
    { path: '^(domain|contract|server|console|mobile)/src/', pathNot: test },
    { path: [test, '^(domain|server|console|mobile)/test/'] },
  ),
  // Ground features call each other downwards only, in the order of the list above: so there are no circles.
  ...ground
    .slice(0, -1)
    .map((room, place) =>
      forbid(
        `ground-order-${room}`,
        'Ground features call each other in one direction only',
        { path: feature(room), pathNot: test },
        { path: feature(oneOf(ground.slice(place + 1))) },
      ),
    ),
]

export default {
  forbidden: rules,
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|node_modules/\\.|test-results)(/|$)' },
    tsPreCompilationDeps: true,
    combinedDependencies: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['types', 'import', 'node', 'browser', 'default'],
      extensions: ['.ts', '.tsx', '.mts', '.mjs', '.js', '.json', '.d.ts'],
      mainFields: ['module', 'main', 'types'],
    },
    moduleSystems: ['es6'],
  },
}
