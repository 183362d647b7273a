// Shared by the benches: the engine as one bundle, recordings and cases as lists of views.
import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';
import { BEYOND_A_PROBE, transcriptOf } from './probe-recordings.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** The values of an option that may be given several times. */
export function valuesOf(args, name) {
  return args.flatMap((a, i) => (a === name ? [args[i + 1]] : []));
}

/** Bundles and imports bench/engine.ts. */
export async function loadEngine() {
  const folder = join(tmpdir(), `sshwhy-bench-${process.pid}`);
  const bundle = await rolldown({ input: join(root, 'bench/engine.ts'), logLevel: 'silent' });
  try {
    await bundle.write({ file: join(folder, 'engine.mjs'), format: 'esm' });
    return await import(pathToFileURL(join(folder, 'engine.mjs')).href);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Files that belong to one view of a recording. */
export const VIEWS = {
  all: ['client.txt', 'server-verbose.log', 'sshd_config'],
  info: ['server-info.log'],
  client: ['client.txt'],
  plain: ['client-plain.txt'],
  'all-info': ['client.txt', 'server-info.log', 'sshd_config'],
  probe: [],
  'probe-more': [],
  'probe-log': ['server-verbose.log', 'sshd_config'],
};

function readOrNull(path) {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
}

/** All scenarios of a folder with an index.tsv (scenario, cause, acceptable, determinable, note). */
export function recordings(folder) {
  const [head, ...rows] = readFileSync(join(folder, 'index.tsv'), 'utf8').trimEnd().split('\n');
  const columns = head.split('\t');
  const column = (row, name) => row.split('\t')[columns.indexOf(name)] ?? '';
  return rows.map((row) => {
    const id = column(row, 'scenario');
    const files = {};
    for (const name of readdirSync(join(folder, id))) {
      const path = join(folder, id, name);
      if (!statSync(path).isFile()) continue;
      if (
        /^(client|client-plain|server-verbose|server-info|server-v10-info|server-probe|sshd_config|probe\.json|transcript\.json|meta\.json)/.test(
          name,
        )
      )
        files[name] = readOrNull(path);
    }
    return {
      id,
      cause: column(row, 'cause'),
      acceptable: column(row, 'acceptable').split(' ').filter(Boolean),
      determinable: columns.includes('determinable') ? column(row, 'determinable') === 'true' : true,
      files,
    };
  });
}

/** One view of a recording as evidence; null when nothing of it is there or all of it is empty. */
export function evidenceOf(recording, view, engine) {
  const list = [];
  // What bench/probe.mjs kept of a probe of ours is taken as it is; an older recording is first put into its form.
  const kept = view === 'probe' || view === 'probe-log' ? recording.files['transcript.json'] : undefined;
  if (kept) {
    list.push({ name: 'transcript.json', bytes: kept });
  } else if (view.startsWith('probe')) {
    const recorded = recording.files['probe.json'];
    if (!recorded || BEYOND_A_PROBE.test(recording.cause)) return null;
    const client = recording.files['client.txt']?.toString('utf8') ?? '';
    const meta = JSON.parse(recording.files['meta.json']?.toString('utf8') ?? '{}');
    const seconds = meta.measured?.seconds_vvv;
    const text = transcriptOf(engine, recorded.toString('utf8'), client, seconds, view === 'probe-more');
    list.push({ name: 'probe', bytes: Buffer.from(text) });
  }
  for (const name of kept && view === 'probe-log' ? ['server-probe.log', 'sshd_config'] : VIEWS[view]) {
    const bytes = recording.files[name];
    if (bytes && bytes.length > 0) list.push({ name, bytes });
  }
  if (list.length === 0) return null;
  if (view.startsWith('all') && list.every((e) => e.name === 'sshd_config')) return null;
  return list;
}

export function cases(file) {
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
    .map((c) => ({
      id: c.id,
      cause: c.cause,
      acceptable: c.acceptable ?? [],
      determinable: c.determinable ?? true,
      hints: c.context_tags ?? [],
      seen: c.provenance !== 'reconstructed',
      evidence: c.evidence.map((e, i) => ({
        name: `${i + 1}.txt`,
        bytes: Buffer.from(e.text.endsWith('\n') ? e.text : `${e.text}\n`),
      })),
    }));
}

const NOW = Date.UTC(2026, 10, 24);

/** Reads evidence into observations and summaries. */
export function readAll(engine, evidence) {
  const observations = [];
  const summaries = [];
  evidence.forEach((e, source) => {
    const text = (name) => evidence.find((x) => x.name === name)?.bytes.toString('utf8');
    const r = engine.open({ evidence: { name: e.name }, source, now: NOW, text });
    r.push(e.bytes);
    r.end();
    observations.push(...r.observations);
    summaries.push(r.summary());
  });
  return { observations, summaries };
}
