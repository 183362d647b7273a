/**
 * Starts a new cause: writes src/engine/causes/ID.ts from a template that compiles, and the registry anew.
 *
 * Usage: npm run new-cause ID [-- --fixture]
 * `--fixture` also makes fixtures/ID/ with a note on what belongs there. Nothing that exists is overwritten.
 */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const CAUSES = path.join(ROOT, 'src/engine/causes');

/** The first word of an id is its layer; each has a stage to begin with and one who usually acts. */
const LAYERS = {
  client: ['resolve', 'client'],
  resolve: ['resolve', 'client'],
  connect: ['connect', 'network'],
  accept: ['accept', 'server'],
  path: [['connect', 'session'], 'network'],
  jump: ['connect', 'client'],
  ident: ['ident', 'server'],
  kex: ['kex', 'server'],
  hostkey: ['hostkey', 'client'],
  auth: ['auth', 'server'],
  session: ['session', 'server'],
  server: [['connect', 'accept'], 'server'],
  noise: [['accept', 'auth'], 'nobody'],
};

const FIXTURE_NOTE = `Put here what was recorded from real programs when this cause was brought about: what ssh -v printed, the log of
sshd, the configuration; small, with documentation addresses (RFC 5737). Then write report.md and read it:

  UPDATE=1 npx vitest run test/fixtures.test.ts

answers.json ([{"facet": "check.ID", "answer": "yes"}]) and hints.json (["intermittent"]) are for facts that no file
shows. Remove this note when the folder is complete.
`;

main(process.argv.slice(2));

function main(args) {
  const id = args.find((arg) => !arg.startsWith('-')) ?? '';
  const layer = id.slice(0, Math.max(0, id.indexOf('-')));
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)+$/.test(id)) {
    fail('give an id in lower case with dashes, its layer first: npm run new-cause accept-socket-full');
  }
  if (!(layer in LAYERS)) {
    fail(`"${layer}" is no layer; an id begins with one of: ${Object.keys(LAYERS).join(', ')}`);
  }
  const file = path.join(CAUSES, `${id}.ts`);
  if (fs.existsSync(file)) fail(`src/engine/causes/${id}.ts is there already; ids are never used twice`);
  fs.writeFileSync(file, template(id, ...LAYERS[layer]));
  console.log(`wrote src/engine/causes/${id}.ts`);
  if (args.includes('--fixture')) {
    const folder = path.join(ROOT, 'fixtures', id);
    fs.mkdirSync(folder, { recursive: true });
    fs.writeFileSync(path.join(folder, 'README'), FIXTURE_NOTE);
    console.log(`wrote fixtures/${id}/README`);
  }
  const gen = spawnSync(process.execPath, [path.join(ROOT, 'scripts/gen.mjs')], { stdio: 'inherit' });
  if (gen.status !== 0) process.exit(gen.status ?? 1);
  console.log('Next: fill in every TODO, then npx vitest run, then npm run gen once more.');
}

function template(id, stage, who) {
  const stages = typeof stage === 'string' ? `'${stage}'` : `['${stage.join("', '")}']`;
  const acts = who === 'nobody' ? 'server' : who;
  return `/** TODO: what happens, in a line, and where the program says so (OpenSSH file and function, or RFC section). */

import { cause, hint, sign, step, t } from '../cause.ts';

export default cause({
  id: '${id}',
  who: '${who}',
  title: 'TODO: the cause as a headline, in plain words',
  stage: ${stages},
  signs: () => [
    // TODO: what is seen when this is the cause, and how often; kinds are in observation.ts.
    sign('end.closed', 'sometimes', 'TODO: why this line speaks for it'),
    hint('intermittent', 'sometimes', 'TODO: why this fact speaks for it'),
  ],
  // TODO: kinds that this cause brings about afterwards.
  then: ['end.closed'],
  explain: (seen) =>
    t\`TODO: two to five sentences with the reader's own facts: \${seen.host ?? 'the server'}, port \${seen.port ?? '22'}.\`,
  fix: () => [step('${acts}', t\`TODO: what to do.\`)],
  check: {
    who: '${acts}',
    ask: () => t\`TODO: a question whose yes speaks for this cause?\`,
    effect: 'reads',
    yes: 'TODO: what yes means',
    no: 'TODO: what no means',
  },
  twins: [],
  cite: ['TODO: sshd_config(5), or the file and function of the program'],
});
`;
}

function fail(why) {
  console.error(`new-cause: ${why}`);
  process.exit(3);
}
