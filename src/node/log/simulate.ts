/** `simulate`: replays the connections of a log against other limits of sshd, and against banning rules. */

import fs from 'node:fs';
import type { NameTables, Story } from '../../engine/traffic/index.ts';
import { hostName } from '../../engine/traffic/index.ts';
import type { SimulateOptions } from '../../engine/traffic/limits/index.ts';
import { arrivalsBuilder, readBan, simulate } from '../../engine/traffic/limits/index.ts';
import { safe } from '../../print/index.ts';
import type { Options } from '../arguments.ts';
import { Refusal } from '../arguments.ts';
import { configurationOf, installed, NEWEST, release } from '../config.ts';
import { columns, err, isAsciiOnly, isTerminal, out, say, wantsColour } from '../output.ts';
import { asked, readAll, stdinIsGiven } from './command.ts';
import { inputsOf } from './inputs.ts';
import { ownLog } from './own-log.ts';

const OWN_CONFIG = '/etc/ssh/sshd_config';
const RUNS = 20;
const MOST_RUNS = 10_000;
const MOST_SEED = 0xffff_ffff;

export async function simulateCommand(names: readonly string[], options: Options): Promise<number> {
  refuse(options);
  const now = Date.now();
  const question = asked(options, now);
  const runs = whole('--runs', options.runs, 1, MOST_RUNS) ?? RUNS;
  const seed = whole('--seed', options.seed, 0, MOST_SEED) ?? 1;
  const rule = options.ban === undefined ? undefined : readBan(options.ban);
  if (rule !== undefined && 'fault' in rule) throw new Refusal(words(rule.fault));
  const files = names.length > 0 || !stdinIsGiven() ? names : ['-'];
  // This machine's own log was written under this machine's own settings.
  const named = options.config ?? (files.length === 0 && fs.existsSync(OWN_CONFIG) ? OWN_CONFIG : undefined);
  const config = named === undefined ? undefined : await configurationOf(named);
  const given = release(options.openssh);
  // What sshd would refuse is said before a large log is read.
  const limits = {
    set: options.set,
    seed,
    runs: 1,
    recommend: false,
    hiddenDrops: 0,
    partial: false,
    ...config,
  };
  const early = simulate(arrivalsBuilder().build({ addressOf: () => '', exact: true }), {
    ...limits,
    version: given ?? NEWEST,
    versionFrom: 'given',
    elsewhere: [],
  });
  if ('fault' in early && given !== undefined) throw new Refusal(words(early.fault));
  const found: ReturnType<typeof inputsOf> & { readonly none?: string } =
    files.length === 0 ? ownLog(question.since) : inputsOf(files);
  for (const text of found.faults) say(safe(text));
  if (found.inputs.length === 0) {
    if (found.none) say(safe(found.none));
    return 3;
  }
  if (found.inputs.some((x) => x.kind === 'stdin') && isTerminal(0))
    err('sshwhy: reading standard input; Ctrl-D on a line of its own ends it.\n');
  const builder = arrivalsBuilder();
  let tables: NameTables | undefined;
  const { story, notes } = await readAll(found.inputs, {
    now,
    question,
    lines: {
      take(c, of) {
        tables = of;
        builder.add(c, of.methods.name(c.method));
      },
      flush: () => undefined,
    },
    restarted: builder.restarted,
    quiet: options.noProgress,
    startups: undefined,
  });
  for (const text of notes) say(safe(text));
  if (story.lines.bytes === 0) {
    if (notes.length === 0)
      say(`${found.inputs.map((x) => safe(x.name)).join(', ')}: empty, there is nothing to replay.`);
    return 3;
  }
  const arrivals = builder.build({
    addressOf: (source) => tables?.sources.name(source) ?? '',
    hostOf: (host) => hostName(tables?.hosts.name(host) ?? ''),
    exact: story.gauges.length > 0 && story.gauges.every((g) => !g.lowerBound),
  });
  const shown = arrivals.notes.dropped.reduce((a, b) => a + b, 0);
  const result = simulate(arrivals, {
    ...limits,
    ...releaseOf(given, story),
    seed,
    runs,
    recommend: options.recommend,
    hiddenDrops: Math.max(0, droppedOf(story) - shown),
    partial: story.partial,
    ...(rule !== undefined && { ban: { text: options.ban ?? '', rule } }),
  });
  if ('fault' in result) throw new Refusal(words(result.fault));
  const print = await import('../../print/story/index.ts');
  const zone = -new Date(result.to).getTimezoneOffset();
  const how = { showSecrets: options.showSecrets, zone };
  if (options.json) out(`${print.simulationJson(result, how)}\n`);
  else if (options.markdown) out(print.simulationMarkdown(result, how));
  else
    out(
      print.printSimulation(result, {
        ...how,
        colour: wantsColour(options.color),
        columns: columns(),
        long: options.long,
        ascii: isAsciiOnly(),
      }),
    );
  return result.exit;
}

function refuse(o: Options): void {
  if (o.batch || o.show !== undefined || o.at !== undefined || o.hints.length > 0 || o.answers.length > 0)
    throw new Refusal('"sshwhy simulate" takes no --batch, --show, --at, --hint or --answer.');
  if (o.redact)
    throw new Refusal('"sshwhy simulate" takes no --redact: redact the log first, with: sshwhy redact FILE');
  if (o.json && o.markdown) throw new Refusal('choose one of --json and --markdown.');
}

function whole(name: string, text: string | undefined, least: number, most: number): number | undefined {
  if (text === undefined) return undefined;
  const n = Number(text);
  if (!/^\d{1,10}$/.test(text) || n < least || n > most)
    throw new Refusal(`${name} takes a whole number from ${least} to ${most}, not "${text}".`);
  return n;
}

const words = (text: Extract<ReturnType<typeof readBan>, { fault: unknown }>['fault']): string =>
  text.map((p) => (typeof p === 'string' ? p : p.value)).join('');

/**
 * The release that was named, else this machine's where it can have written the log, else one that can, for the most hosts;
 * hosts that cannot have run it are replayed with one that they can.
 */
function releaseOf(
  given: string | undefined,
  story: Story,
): Pick<SimulateOptions, 'version' | 'versionFrom' | 'elsewhere'> {
  if (given !== undefined) return { version: given, versionFrom: 'given', elsewhere: [] };
  const hosts = story.hosts.flatMap((h) =>
    h.release === undefined ? [] : [{ ...h, release: h.release, range: rangeOf(h.release) }],
  );
  const fits = (version: string, range: ReturnType<typeof rangeOf>): boolean =>
    number(version) >= range.since && number(version) <= range.until;
  const misfits = (version: string): typeof hosts => hosts.filter(({ range }) => !fits(version, range));
  const own = installed();
  const candidates = [
    ...(own === undefined ? [] : [own]),
    ...hosts.flatMap(({ release }) => release.match(/\d+\.\d+/g) ?? []),
  ];
  const best = candidates
    .map((version) => ({ version, left: misfits(version).reduce((n, h) => n + h.connections, 0) }))
    .reduce((a, b) => (b.left < a.left ? b : a), { version: NEWEST, left: Number.POSITIVE_INFINITY });
  const { version } = best;
  return {
    version,
    versionFrom: candidates.length === 0 ? 'newest' : version === own ? 'machine' : 'log',
    elsewhere: misfits(version).map((one) => ({
      host: one.name,
      release: one.release,
      version: candidates.find((v) => fits(v, one.range)) ?? version,
    })),
  };
}

/** `9.8 or later` as numbers. */
function rangeOf(release: string): { readonly since: number; readonly until: number } {
  const [one = 0, other = 9999] = (release.match(/\d+\.\d+/g) ?? []).map(number);
  return release.endsWith('earlier') ? { since: 0, until: one } : { since: one, until: other };
}

/** 9.8 as 908. */
const number = (release: string): number => {
  const [major = 0, minor = 0] = release.split('.').map(Number);
  return 100 * major + minor;
};

/** What the log's own sums say was dropped by MaxStartups. */
function droppedOf(story: Story): number {
  return story.incidents.filter((i) => i.kind === 'startups').reduce((n, i) => n + (i.dropped ?? 0), 0);
}
