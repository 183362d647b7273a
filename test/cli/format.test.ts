/** What `--json` prints is what docs/report.schema.json says, and the scripts that start a cause or a wording work. */
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { copyInto, linkPackages, makeTree, run } from '../house/tree.ts';
import { DROP, EXAMPLES, program, ROOT, WEB } from './program.ts';

interface Schema {
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly anyOf?: readonly Schema[];
  readonly $ref?: string;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly $defs?: Readonly<Record<string, Schema>>;
}

const p = program();
const schemaOf = (name: string): Schema =>
  JSON.parse(fs.readFileSync(path.join(ROOT, `docs/${name}.schema.json`), 'utf8')) as Schema;
const ROOT_SCHEMA = schemaOf('report');

/** The part of JSON Schema that scripts/schema.mjs writes; also refuses fields that the schema does not know. */
function faults(value: unknown, schema: Schema, at = '$', root = ROOT_SCHEMA): readonly string[] {
  if (schema.$ref !== undefined) {
    const def = root.$defs?.[schema.$ref.slice('#/$defs/'.length)];
    return def === undefined ? [`${at}: no ${schema.$ref}`] : faults(value, def, at, root);
  }
  if (schema.anyOf) {
    return schema.anyOf.some((s) => faults(value, s, at, root).length === 0)
      ? []
      : [`${at}: fits none of anyOf`];
  }
  if (schema.enum)
    return schema.enum.includes(value) ? [] : [`${at}: ${JSON.stringify(value)} is not listed`];
  if (schema.type === 'array') {
    if (!Array.isArray(value)) return [`${at}: no list`];
    return value.flatMap((v, i) => faults(v, schema.items as Schema, `${at}[${i}]`, root));
  }
  if (schema.type === 'object') {
    if (value === null || typeof value !== 'object') return [`${at}: no object`];
    const missing = (schema.required ?? []).filter((key) => !(key in value));
    return [
      ...missing.map((key) => `${at}.${key}: missing`),
      ...Object.entries(value).flatMap(([key, v]) => {
        const known = schema.properties?.[key];
        return known ? faults(v, known, `${at}.${key}`, root) : [`${at}.${key}: not in the schema`];
      }),
    ];
  }
  if (schema.pattern !== undefined && !new RegExp(schema.pattern).test(String(value))) {
    return [`${at}: does not fit ${schema.pattern}`];
  }
  return typeof value === schema.type ? [] : [`${at}: no ${schema.type}`];
}

it('accounts of a configuration fit theirs', async () => {
  const schema = schemaOf('config');
  p.file(
    'sshd_config',
    'Port 2222\nMaxStartups 3:100:60\nNoSuchThing yes\nUsePAM no\nMatch User ada\nMaxSessions 0\n',
  );
  p.file('ssh.socket', '[Socket]\nListenStream=22\n');
  for (const args of [
    ['sshd_config', 'ssh.socket'],
    ['sshd_config', '--user', 'ada', '--openssh', '8.2'],
    [`${EXAMPLES}/public-server.sshd_config`],
  ]) {
    const account: unknown = JSON.parse((await p.run(['config', '--json', ...args])).out);
    expect(faults(account, schema, '$', schema), args.join(' ')).toEqual([]);
    expect((account as { withoutEffect: unknown[]; closing: unknown[] }).closing.length).toBeGreaterThan(0);
  }
  // The schema says something: a field that is missing, of another type or unknown is a fault.
  expect(faults({ format: 1 }, schema, '$', schema)).toContain('$.files: missing');
});

it('reports fit their schema', async () => {
  p.file('client.txt', WEB);
  p.file('drop.log', DROP);
  for (const files of [
    ['client.txt'],
    ['drop.log', `${EXAMPLES}/public-server.sshd_config`],
    [`${EXAMPLES}/public-server.log`, `${EXAMPLES}/public-server.sshd_config`],
  ]) {
    const { out } = await p.run(['--json', ...files]);
    expect(faults(JSON.parse(out), ROOT_SCHEMA)).toEqual([]);
  }
  expect(faults({ format: 2 }, ROOT_SCHEMA).length).toBeGreaterThan(5);
});

describe('a checkout', () => {
  const tree = (): string => {
    const folder = makeTree({});
    copyInto(folder, [
      'src',
      'kernel',
      'scripts',
      'package.json',
      'tsconfig.base.json',
      'biome.json',
      '.gitignore',
    ]);
    linkPackages(folder);
    return folder;
  };

  it('gets a new cause that compiles', async () => {
    const cwd = tree();
    const script = path.join(cwd, 'scripts/new-cause.mjs');
    const made = await run(process.execPath, [script, 'accept-moon-phase', '--fixture'], { cwd });
    expect(made).toMatchObject({ status: 0, err: '' });
    expect(made.out).toContain('wrote src/engine/causes/accept-moon-phase.ts');
    expect(fs.existsSync(path.join(cwd, 'fixtures/accept-moon-phase/README'))).toBe(true);
    expect(fs.readFileSync(path.join(cwd, 'src/engine/causes.gen.ts'), 'utf8')).toContain('acceptMoonPhase');
    const file = path.join(cwd, 'src/engine/causes/accept-moon-phase.ts');
    const tsc = await run(
      process.execPath,
      ['node_modules/typescript/bin/tsc', '-p', 'src/engine/tsconfig.json'],
      {
        cwd,
      },
    );
    expect(tsc.out.split('\n').filter((line) => line.includes('moon-phase'))).toEqual([]);
    const biome = await run('node_modules/.bin/biome', ['check', file], { cwd });
    expect(biome.status, biome.out + biome.err).toBe(0);

    for (const [id, words] of [
      ['accept-moon-phase', 'is there already'],
      ['moon-phase', 'is no layer'],
      ['Accept', 'give an id'],
      ['../accept-x', 'give an id'],
    ] as const) {
      const refused = await run(process.execPath, [script, id], { cwd });
      expect(refused.status).toBe(3);
      expect(refused.err).toContain(words);
    }
  }, 90_000);

  it('is told by which wording a line is read, or gets a proposal', async () => {
    const script = path.join(ROOT, 'scripts/new-wording.mjs');
    const known = await run(
      process.execPath,
      [script, 'sshd[7]: error: kex_exchange_identification: Connection closed by remote host'],
      { cwd: ROOT },
    );
    expect(known.status).toBe(0);
    expect(known.out).toContain('read already, as ident.closed');
    expect(known.out).toContain('src/engine/readers/openssh/ident.ts');
    const fresh = await run(
      process.execPath,
      [script, 'sshd[7]: fatal: Moon phase wrong for user bob from 192.0.2.7 port 4711 [preauth]'],
      { cwd: ROOT },
    );
    expect(fresh.status).toBe(0);
    expect(fresh.out).toContain("text: 'Moon phase wrong for user {user} from {addr} port {port}',");
    expect((await run(process.execPath, [script], { cwd: ROOT })).status).toBe(3);
  });
});
