/**
 * The borders between the rooms: who may import whom. Each `comment` is the advice shown when the rule is broken.
 * test/house/borders.test.ts breaks each rule on purpose.
 */

const TEST = '\\.test\\.ts$';
const NPM_OR_NODE = [
  'core',
  'npm',
  'npm-dev',
  'npm-optional',
  'npm-peer',
  'npm-bundled',
  'npm-no-pkg',
  'npm-unknown',
];

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'engine-imports-only-engine',
      severity: 'error',
      comment:
        'The engine runs unchanged in Node, a worker and a page: it imports no other room, no npm package and nothing of Node. Let the room read, and hand the bytes or the value in.',
      from: { path: '^src/engine/', pathNot: TEST },
      to: { pathNot: '^src/engine/' },
    },
    {
      name: 'causes-know-only-cause',
      severity: 'error',
      comment:
        'A cause imports cause.ts and nothing else, so that one can be added or read alone. What several causes need belongs into cause.ts or remedy.ts (which cause.ts re-exports).',
      from: { path: '^src/engine/causes/', pathNot: TEST },
      to: { pathNot: '^src/engine/cause\\.ts$' },
    },
    {
      name: 'readers-know-only-wordings',
      severity: 'error',
      comment:
        'A reader imports wording.ts, observation.ts, wire/, the texts of remedy.ts (for what a setting does) and its like in readers/. It says what the evidence says; what follows from that is decided later (attempts.ts, score.ts).',
      from: { path: '^src/engine/readers/', pathNot: TEST },
      to: { pathNot: '^src/engine/(wording\\.ts$|observation\\.ts$|remedy\\.ts$|wire/|readers/)' },
    },
    {
      name: 'reader-folders-never-meet',
      severity: 'error',
      comment:
        'A folder in readers/ holds the tables and parts of one kind of evidence: it may use what lies directly in readers/, but no other folder beside it. What two of them need belongs directly into readers/.',
      from: { path: '^src/engine/readers/([^/]+)/', pathNot: TEST },
      to: {
        pathNot: '^src/engine/(wording\\.ts$|observation\\.ts$|remedy\\.ts$|wire/|readers/([^/]+\\.ts$|$1/))',
      },
    },
    {
      name: 'print-knows-only-the-report',
      severity: 'error',
      comment:
        'Print turns a report into a string. It imports the front door of the engine (src/engine/index.ts, dictionary.ts, traffic/index.ts) or the report (src/engine/report.ts): what it misses there belongs into the report. No npm package, nothing of Node.',
      from: { path: '^src/print/', pathNot: TEST },
      to: {
        pathNot: '^src/print/|^src/engine/(index|report|dictionary|traffic/index|traffic/limits/index)\\.ts$',
      },
    },
    {
      name: 'node-and-web-never-meet',
      severity: 'error',
      comment: 'The page has no Node and Node has no page. What both need is engine or print.',
      from: { path: '^src/(node|web)/', pathNot: TEST },
      to: { path: '^src/(node|web)/', pathNot: '^src/$1/' },
    },
    {
      name: 'rooms-enter-by-the-front-doors',
      severity: 'error',
      comment:
        'node and web use the engine through src/engine/index.ts (or dictionary.ts and traffic/index.ts, which are loaded only when asked) and print through src/print/index.ts (or story/index.ts), as a stranger would who takes sshwhy as a library. Export there what is missing.',
      from: { path: '^src/(node|web)/', pathNot: TEST },
      to: {
        path: '^src/(engine|print)/',
        pathNot:
          '^src/((engine|print)/index|engine/dictionary|engine/traffic/(limits/)?index|print/redact|print/story/index)\\.ts$',
      },
    },
    {
      name: 'nothing-reaches-outside-src',
      severity: 'error',
      comment: 'What is shipped stands in src: it may not import tests, scripts, benches or the lab.',
      from: { path: '^src/', pathNot: TEST },
      to: { path: '^(test|scripts|bench|lab|fixtures|examples|docs)/' },
    },
    {
      name: 'shipped-code-has-no-packages',
      severity: 'error',
      comment:
        'The start path installs the bundler and the reader of MaxMind DB files, nothing else, so what is bundled imports no other npm package. If one is truly needed, allow it here for the one file that needs it.',
      from: { path: '^src/', pathNot: TEST },
      to: {
        dependencyTypes: NPM_OR_NODE.filter((type) => type !== 'core'),
        // A format of others, read by their own kind of library: src/node/log/operators.ts.
        pathNot: 'node_modules/mmdb-lib/',
      },
    },
    {
      name: 'one-reader-of-mmdb',
      severity: 'error',
      comment: 'MaxMind DB files are read in src/node/log/operators.ts; ask there.',
      from: { path: '^src/', pathNot: '^src/node/log/operators\\.ts$' },
      to: { path: 'node_modules/mmdb-lib/' },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      comment:
        'Files that import each other cannot be read or tested one at a time. Move what both need into a third file, or import only its type (`import type`).',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-orphans',
      severity: 'error',
      comment: 'Nobody imports this file and it imports nobody: import it, or remove it.',
      from: {
        orphan: true,
        path: '^src/',
        pathNot: [TEST, '\\.d\\.ts$', '^src/node/boot', '^src/(node|web)/main\\.ts$'],
      },
      to: {},
    },
    {
      name: 'imports-exist',
      severity: 'error',
      comment: 'This import leads nowhere: a file was moved or a package is not installed.',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|\\.tools|\\.check|node_modules/\\.)' },
    moduleSystems: ['es6', 'cjs'],
    // Imports of types count as well: a room that knows another room's types depends on it.
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      extensions: ['.ts', '.mjs', '.js', '.cjs', '.json'],
      conditionNames: ['import', 'node', 'default'],
    },
  },
};
