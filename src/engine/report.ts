/** From a diagnosis to the report: words for what was judged, the ladder, what is excluded, findings and notes. */

import type { Attempt, Attempts } from './attempts.ts';
import type { Who } from './cause.ts';
import type { Check } from './checks.ts';
import type { Diagnosis, Group, ProblemOf } from './diagnose.ts';
import { LIKELY } from './diagnose.ts';
import { forGitHost } from './git-hosts.ts';
import { ladder, stageName } from './ladder.ts';
import type { KindInfo, Observation, Stage } from './observation.ts';
import { KINDS, STAGES } from './observation.ts';
import { plainLogDoubt } from './plain-log.ts';
import { describeFinding } from './readers/sshd-config/findings.ts';
import type { Text } from './remedy.ts';
import { t } from './remedy.ts';
import type {
  AttemptSummary,
  CandidateCause,
  Certainty,
  EvidenceSummary,
  ExcludedCause,
  GroupSummary,
  Note,
  Place,
  Problem,
  Proof,
  Report,
  SettingFinding,
} from './report-types.ts';
import type { Scored } from './score.ts';
import { firedFor, stagesOf } from './score.ts';
import { seenBy } from './seen.ts';

/** Candidates below this are not worth a reader's time; what they sum to stays with the rest. */
const SHOWN = 0.01;
const MOST_CAUSES = 8;

export function report(
  d: Diagnosis,
  a: Attempts,
  observations: readonly Observation[],
  evidence: readonly EvidenceSummary[],
): Report {
  const names = evidence.map((e) => e.name);
  const problems = d.problems.map((p) => problem(p, names));
  const findings = settingFindings(a.context, d, names);
  // A configuration without a connection is judged too, but only its surprising settings are worth a word.
  const notes = notesOf(d, a, observations, names, problems);
  const doubt = plainLogDoubt(d, observations, evidence);
  if (doubt) notes.push({ about: 'written-by', place: placeOf(doubt.about, names), text: doubt.text });
  const first = problems[0];
  return {
    format: 1,
    evidence,
    problems,
    findings,
    notes,
    causes: first?.causes ?? [],
    exit: exitStatus(problems, findings, d),
  };
}

/** 0: nobody has to act; 1: a fault explained; 2: a fault not explained. */
function exitStatus(
  problems: readonly Problem[],
  findings: readonly SettingFinding[],
  d: Diagnosis,
): 0 | 1 | 2 {
  const faults = problems.filter((p) => p.who !== 'nobody' && p.subject !== 'settings');
  if (findings.length > 0 && faults.length === 0) return 1;
  // Nothing was recognised at all: that is no "all is well".
  if (problems.length === 0)
    return d.fine.length > 0 || d.context.some((o) => o.kind === 'config.setting') ? 0 : 2;
  if (faults.length === 0) return 0;
  return faults.some((p) => p.who === 'unknown') ? 2 : 1;
}

function placeOf(o: Observation, names: readonly string[]): Place {
  return { name: names[o.at.source] ?? '', line: o.at.line };
}

function certaintyOf(s: Scored, lead: boolean, problem: ProblemOf): Certainty {
  if (s.proved) return 'proved';
  return lead && problem.certainty === 'likely' && s.probability >= LIKELY ? 'likely' : 'possible';
}

function candidate(s: Scored, p: ProblemOf, lead: boolean, names: readonly string[]): CandidateCause {
  const c = s.cause;
  const proof: Proof[] = s.support.map((x) =>
    proofLine(x.observation, x.bits, x.because, x.proves, x.facet, names),
  );
  if (!c) {
    return {
      id: 'unknown',
      title: 'None of the causes that sshwhy knows',
      who: 'unknown',
      probability: rounded(s.probability),
      certainty: 'possible',
      explain: t`What was given fits none of the known causes well enough to name one.`,
      fix: [],
      proof: [],
      cite: [],
    };
  }
  const sources = new Set(p.attempts.map((x) => x.source).filter((x) => x !== undefined)).size;
  const seen = seenBy(firedFor(c, p.observations), p.observations, p.example, p.attempts.length, sources);
  return {
    id: c.id,
    title: c.title,
    who: c.who,
    probability: rounded(s.probability),
    certainty: certaintyOf(s, lead, p),
    explain: words(() => c.explain(seen)),
    fix: fixes(() => forGitHost(c.id, seen.host, c.fix(seen))),
    proof,
    cite: c.cite,
  };
}

/** A cause's words must never take the answer down: a reading may lack a field that they expect. */
function words(make: () => Text): Text {
  try {
    return make();
  } catch {
    return t`The line that shows it could not be read completely.`;
  }
}
function fixes(make: () => CandidateCause['fix']): CandidateCause['fix'] {
  try {
    return make();
  } catch {
    return [];
  }
}

function proofLine(
  o: Observation,
  bits: number,
  because: string,
  proves: boolean,
  facet: string,
  names: readonly string[],
): Proof {
  return {
    quote: o.quote === '' ? derivedQuote(o) : o.quote,
    place: placeOf(o, names),
    bits: rounded(bits),
    because,
    proves,
    derived: o.quote === '',
    facet,
  };
}

/** A fact that no single line states, in words. */
function derivedQuote(o: Observation): string {
  switch (o.kind) {
    case 'hint.tag':
      return `you said: ${o.fields.tag}`;
    case 'attempt.hang':
      return `the output stops without an ending, ${whileAt(o.fields.step)}`;
    case 'attempt.last-step':
      return `the connection ended ${whileAt(o.fields.step)}`;
    case 'attempt.senseless-text':
      return `${o.fields.lines} lines of text, and no identification among them`;
    case 'attempt.public-service':
      return `${o.fields.host} is a public service`;
    case 'attempt.shell-ended':
      return `the session was over after ${o.fields.seconds} s, and no command had been asked for`;
    case 'attempt.duration':
      return `it took ${o.fields.seconds} s`;
    case 'attempt.address':
      return `${o.fields.addr} is a ${o.fields.sort} address`;
    case 'attempt.key-count':
      return `${o.fields.offered} ${o.fields.offered === 1 ? 'key' : 'keys'} offered, ${o.fields.accepted} accepted`;
    case 'attempt.server-ending':
      return `in the server's log this connection ends ${whileAt(o.fields.stage)}${BY[o.fields.ender] ?? ''}`;
    case 'group.count':
      return `${o.fields.attempts} such connections from ${o.fields.sources} addresses, ${o.fields.users} user names`;
    case 'group.interval':
      return `${o.fields.attempts} connections, one every ${o.fields.seconds} s`;
    case 'group.source':
      return `all from ${o.fields.addr}, a ${o.fields.sort} address`;
    case 'sshd.silent':
      return "the server's log covers the moment and has no line for this connection";
    case 'probe.logged':
      return `of the probe's own connections ${o.fields.logged} are in the server's log, and ${o.fields.missing} made before the last of them are not`;
    case 'attempt.earlier':
      return `the server's log has ${o.fields.connections} earlier connections from your address${o.fields.failed > 0 ? `; the login failed in ${o.fields.failed}` : ''}`;
    case 'attempt.unended':
      return `the server's log has no end of this connection, which was made ${o.fields.seconds} s before the probe`;
    case 'attempt.listening':
      return `by the server's log sshd listens on port ${o.fields.ports}`;
    case 'jump.hop-failed':
      return `the jump host's own connection failed first, ${whileAt(o.fields.stage)}`;
    case 'answer.given':
      return `you answered: ${o.fields.answer}`;
    default:
      return o.kind;
  }
}

const BY: Readonly<Record<string, string>> = {
  self: ': sshd ended it',
  peer: ': the client ended it',
  network: ': the network ended it',
};

/** A stage, or a step of one, in words. */
function whileAt(step: string): string {
  const stage =
    STAGES.find((s) => s === step) ??
    (step === 'connected'
      ? 'accept'
      : step === 'kex.banner-received'
        ? 'kex'
        : (KINDS as Readonly<Record<string, KindInfo>>)[step]?.stage);
  return stage === undefined ? 'before its first step' : `while ${stageName(stage)}`;
}

/** Releases of Node differ in the last digits of a logarithm; nine are enough for everyone. */
const rounded = (x: number): number => Math.round(x * 1e9) / 1e9;

function problem(p: ProblemOf, names: readonly string[]): Problem {
  const lead = p.judged.ranked[0];
  const first = p.example;
  const shown = p.judged.ranked.filter(
    (s, i) => i === 0 || (i < MOST_CAUSES && s.probability >= SHOWN) || s.cause === null,
  );
  const causes = shown.map((s) => candidate(s, p, s === lead, names));
  // What is not shown belongs to nobody in particular: the unknown takes it, so that the sum stays 1.
  const missing = 1 - causes.reduce((sum, c) => sum + c.probability, 0);
  const filled = causes.map((c) =>
    c.id === 'unknown'
      ? { ...c, probability: rounded(Math.max(0, Math.min(1, c.probability + missing))) }
      : c,
  );
  const who: Who | 'unknown' = lead?.cause?.who ?? 'unknown';
  return {
    subject: first.subject,
    title: lead?.cause?.title ?? 'None of the causes that sshwhy knows fits',
    who,
    certainty: p.certainty,
    view: p.view,
    ended: endedWords(first, p.view, p.observations),
    ladder: first.subject === 'connection' ? ladder(first) : [],
    groups: p.groups.slice(0, 12).map((g) => groupSummary(g, p, names)),
    attempts: p.attempts.slice(0, 20).map((x) => summary(x, names)),
    count: p.attempts.length,
    sources: new Set(p.attempts.map((x) => x.source).filter((x) => x !== undefined)).size,
    causes: filled,
    ...(p.check && checksOf(p.check)),
    excluded: excluded(p, first),
    unexplained: p.judged.unexplained
      .slice(0, 10)
      .map((o) => proofLine(o, 0, 'the first cause does not account for this line', false, '', names)),
  };
}

function groupSummary(g: Group, p: ProblemOf, names: readonly string[]): GroupSummary {
  const first = g.attempts[0] as Attempt;
  const line = first.observations.find((o) => o.quote !== '');
  // The stamp as it stands: a clock time at the line's beginning.
  const time = line ? /\b\d{2}:\d{2}:\d{2}\b/.exec(line.quote.slice(0, 48))?.[0] : undefined;
  const sources = [...new Set(g.attempts.map((a) => a.source).filter((x) => x !== undefined))].slice(0, 5);
  return {
    count: g.attempts.length,
    sources,
    ...(time !== undefined && { time }),
    ...(line && { place: placeOf(line, names) }),
    ended: endedWords(first, p.view, g.observations),
  };
}

function summary(a: Attempt, names: readonly string[]): AttemptSummary {
  const { host, port, user, source, sourcePort, begin, end } = a;
  const line = a.observations.find((o) => o.quote !== '');
  return {
    sides: a.sides,
    ...(host !== undefined && { host }),
    ...(port !== undefined && { port }),
    ...(user !== undefined && { user }),
    ...(source !== undefined && { source }),
    ...(sourcePort !== undefined && { sourcePort }),
    ...(begin !== undefined && { begin }),
    ...(end !== undefined && { end }),
    from: a.from,
    to: a.to,
    by: a.by,
    ...(line && { place: placeOf(line, names) }),
  };
}

/** Who hung up, and when, in one sentence. */
function endedWords(a: Attempt, view: ProblemOf['view'], observations: readonly Observation[]): Text {
  if (a.subject === 'settings') return t`No connection was given, only settings.`;
  if (a.subject === 'service') return t`This concerns the server as a whole, not one connection.`;
  const hang = observations.find((o) => o.kind === 'attempt.hang');
  const where: Text =
    a.from === a.to
      ? t`while ${[stageName(a.to)]}`
      : t`somewhere between ${[stageName(a.from)]} and ${[stageName(a.to)]}`;
  if (hang) return t`Nobody ended it: it was still waiting ${where}.`;
  switch (a.by) {
    case 'client':
      if (observations.some((o) => o.kind === 'ident.timeout' && o.program === 'sshwhy'))
        return t`Nobody ended it: it was still waiting ${where} when I stopped.`;
      return view === 'server'
        ? t`The client ended it, ${where}${unnamed(a)}.`
        : a.observations.some((o) => o.program === 'sshwhy') &&
            !observations.some((o) => o.kind === 'client.exit')
          ? t`It ended on your own machine, ${where}.`
          : t`Your ssh${runBy(observations)} ended it, ${where}.`;
    case 'server':
      return t`The server's side ended it, ${where}.`;
    case 'network':
      return t`The connection was cut or refused, ${where}; from here the server and something on the way look the same.`;
    case 'unknown':
      return t`What was given does not say who ended it; it was ${where}.`;
  }
}

/** Programs that run ssh rather than bring one. */
const RUNS_SSH: ReadonlySet<string> = new Set(['git', 'rsync', 'scp', 'sftp', 'ansible']);

/** The program that ran ssh, where it shows: what it adds, in whichever language, is not the reason. */
function runBy(observations: readonly Observation[]): Text {
  for (const o of observations)
    if (
      (o.kind === 'tool.read-failed' || o.kind === 'tool.closed' || o.kind === 'tool.note') &&
      RUNS_SSH.has(o.fields.tool)
    )
      return t`, which ${[o.fields.tool]} ran,`;
  return [];
}

/** A client that got past identification and left before it named a user: it looked and did not try to log in. */
function unnamed(a: Attempt): Text {
  return a.from === 'kex' && a.user === undefined ? t`, and before it named a user` : [];
}

/** What people suggest for such a message and what cannot be it, since the connection never got there. */
function excluded(p: ProblemOf, a: Attempt): ExcludedCause[] {
  const later = p.judged.excluded.filter((x) => x.why === 'later' && x.cause.folklore !== undefined);
  // What comes next on the way is suggested most: the host key first, then the login.
  later.sort((x, y) => stagesOf(x.cause)[0] - stagesOf(y.cause)[0]);
  return later.map(({ cause }) => ({
    id: cause.id,
    title: cause.title,
    folklore: cause.folklore as string,
    why: t`it acts while ${[stageName(STAGES[stagesOf(cause)[0]] as Stage)]}, and this connection ended while ${[stageName(a.to)]}`,
  }));
}

/** Settings that close connections or surprise, apart from what happened. */
function settingFindings(
  context: readonly Observation[],
  d: Diagnosis,
  names: readonly string[],
): SettingFinding[] {
  const out: SettingFinding[] = [];
  for (const o of context) {
    if (o.kind !== 'config.finding') continue;
    const words = describeFinding(o.fields);
    if (!words || words.better === undefined) continue;
    const index = d.problems.findIndex(
      (p) =>
        p.example.subject !== 'settings' &&
        p.judged.ranked[0]?.cause
          ?.signs()
          .some(
            (s) =>
              s.sees === 'config.finding' &&
              s.seen !== 'never' &&
              s.seen !== 'rarely' &&
              s.when?.(o.fields as never) === true,
          ),
    );
    out.push({
      finding: o.fields.finding,
      keyword: o.fields.keyword,
      value: o.fields.value,
      place: placeOf(o, names),
      what: words.what,
      better: words.better,
      why: words.why,
      ...(index >= 0 && { problem: index }),
    });
  }
  return out;
}

function notesOf(
  d: Diagnosis,
  a: Attempts,
  observations: readonly Observation[],
  names: readonly string[],
  problems: readonly Problem[],
): Note[] {
  const out: Note[] = [];
  const remote = observations.find((o) => o.kind === 'ident.closed' && o.side === 'server');
  if (remote) {
    out.push({
      about: 'remote-host',
      place: placeOf(remote, names),
      text: t`In a server's log the "remote host" is the client: this line says that the client hung up, not that your server did.`,
    });
  }
  const level = a.context.find((o) => o.kind === 'log.level');
  const configs = a.context.filter((o) => o.kind === 'config.setting');
  const set = configs.find(
    (o) =>
      o.kind === 'config.setting' &&
      o.fields.keyword.toLowerCase() === 'loglevel' &&
      o.fields.match === undefined,
  );
  if (level?.kind === 'log.level' && configs.length > 0) {
    const configured = set?.kind === 'config.setting' ? set.fields.value.toUpperCase() : 'INFO';
    const order = ['QUIET', 'FATAL', 'ERROR', 'INFO', 'VERBOSE', 'DEBUG'];
    if (order.indexOf(configured.replace(/\d$/, '')) < order.indexOf(level.fields.level)) {
      out.push({
        about: 'log-level',
        place: placeOf(level, names),
        text: set
          ? t`This line needs LogLevel ${level.fields.level} or more, but the configuration sets ${configured}: the log was written under another configuration.`
          : t`This line needs LogLevel ${level.fields.level} or more, which the configuration does not set (the default is INFO): the log was written under another configuration.`,
      });
    }
  }
  for (const o of observations) {
    if (o.kind === 'evidence.unreadable')
      out.push({
        about: 'unreadable',
        place: placeOf(o, names),
        text: t`${o.fields.count} × not readable: ${o.fields.why}.`,
      });
  }
  const others = observations.filter((o) => o.kind === 'evidence.not-sshd');
  const other = others[0];
  if (other?.kind === 'evidence.not-sshd') {
    const { claims, program, uid } = other.fields;
    const one = others.length === 1;
    out.push({
      about: 'not-sshd',
      place: placeOf(other, names),
      text: t`${one ? '1 line bears' : `${others.length} lines bear`} the name ${claims} but ${one ? 'was' : 'were'} not written by it: the journal's own fields, which a sender cannot set, name ${program}${uid === undefined ? '' : `, run by uid ${uid}`}${one ? '' : ' for the first one'}. ${one ? 'It was' : 'They were'} not used.`,
    });
  }
  const unknown = observations.filter((o) => o.kind === 'evidence.unknown-line');
  if (unknown.length > 0) {
    const shapes = new Map<string, Observation>();
    for (const o of unknown)
      if (o.kind === 'evidence.unknown-line' && !shapes.has(o.fields.shape)) shapes.set(o.fields.shape, o);
    const sample = [...shapes.values()][0] as Observation;
    out.push({
      about: 'unknown-lines',
      place: placeOf(sample, names),
      text: t`${unknown.length} lines of ssh or sshd are not in the dictionary (${shapes.size} shapes), the first one: ${sample.quote}`,
    });
  }
  const reached = problems.length === 0 ? observations.find((o) => o.kind === 'probe.reached') : undefined;
  if (reached?.kind === 'probe.reached' && !observations.some((o) => o.kind === 'client.exit')) {
    const at = d.fine[0];
    out.push({
      about: 'fine',
      place: placeOf(reached, names),
      text: t`${at?.host ?? reached.fields.host ?? 'The host'}, port ${at?.port ?? reached.fields.port}, answers as ${reached.fields.software || 'an SSH server'}, and both sides agree on how to exchange keys: as far as that nothing is in the way. ${further(observations)}`,
    });
  } else if (problems.length === 0 && d.fine.length > 0) {
    const one = d.fine.length === 1;
    const missing = d.fine.some((x) => x.observations.some((o) => o.kind === 'session.command-missing'));
    out.push({
      about: 'fine',
      text: t`${one ? 'The one connection that it shows worked' : `All ${d.fine.length} connections that it shows worked`}${missing ? '; what failed is the command.' : ': nothing failed here.'}`,
    });
    for (const o of d.fine.flatMap((x) => x.observations.filter(isError)).slice(0, 5)) {
      if (o.kind === 'session.command-missing') {
        out.push({
          about: 'fine',
          place: placeOf(o, names),
          text: t`SSH did its work; the shell on the server found no command ${o.fields.command ?? ''}. Install it there, or name it with its whole path: a command given to ssh gets a shorter PATH than a login does.`,
        });
        continue;
      }
      out.push({
        about: 'fine',
        place: placeOf(o, names),
        text: t`It worked although this was reported: ${o.quote}`,
      });
    }
  } else if (problems.length === 0) {
    out.push({
      about: 'no-attempt',
      text: observations.some((o) => o.kind !== 'evidence.unreadable' && o.kind !== 'hint.tag')
        ? t`Nothing in it tells of a failed SSH connection.`
        : t`There is no line in it that ssh, sshd or a program around them prints. Give me the output of the same command with \`ssh -v\`, or the server's log of that minute.`,
    });
  }
  const hops = observations.filter((o) => o.kind === 'probe.hop');
  const stuck = hops.find((o) => o.fields.result !== 'logged-in');
  if (hops[0] && problems.length > 0)
    out.push({
      about: 'hops',
      place: placeOf(hops[0], names),
      text: t`The way goes through ${hops.length === 1 ? 'a jump host' : `${hops.length} jump hosts`}: ${hops.flatMap((o, i) => [...(i > 0 ? ['; '] : []), ...t`${o.quote}`])}. ${
        stuck
          ? t`What ssh calls "UNKNOWN port 65535" is hop ${stuck.fields.number}, ${stuck.fields.host} port ${stuck.fields.port}: nothing behind it was asked.`
          : t`What ssh calls "UNKNOWN port 65535" is the server behind them.`
      }`,
    });
  const repeat = problems.length === 0 ? observations.find((o) => o.kind === 'probe.repeat') : undefined;
  if (
    repeat?.kind === 'probe.repeat' &&
    repeat.fields.share !== undefined &&
    repeat.fields.greeted < repeat.fields.tries
  )
    out.push({
      about: 'doubt',
      place: placeOf(repeat, names),
      text: t`It may depend on the moment: ${repeat.fields.share}.`,
    });
  const left = observations.find((o) => o.kind === 'probe.left');
  if (left?.kind === 'probe.left') {
    const { connections, offers, version, seconds, least } = left.fields;
    const cost: Text =
      seconds === undefined || least === undefined
        ? []
        : t` OpenSSH ${version ?? ''} counts visits without a login against an address: with its defaults these cost at most ${seconds} seconds; from ${least} on it shuts the address out for a while (PerSourcePenalties).`;
    out.push({
      about: 'traces',
      place: placeOf(left, names),
      text: t`${connections === 1 ? 'My one connection is' : `My ${connections} connections are`} in the server's log if it keeps one: sshd writes a line or two for each client that leaves before it logs in (${offers ? 'here "Received disconnect … sshwhy looked as far as the offers of the key exchange [preauth]"' : '"Connection closed by …"'}).${cost}`,
    });
  }
  if (observations.some((o) => o.disputed)) {
    const o = observations.find((x) => x.disputed) as Observation;
    out.push({
      about: 'doubt',
      place: placeOf(o, names),
      text: t`This line can be read in two ways, perhaps on purpose: what the readings do not share was not used.`,
    });
  }
  return out;
}

/** What a probe was allowed to find out beyond the offers of the key exchange, and what it was not. */
function further(observations: readonly Observation[]): Text {
  // A jump host's own lines tell of the jump host.
  const own = observations.filter((o) => o.program === 'sshwhy');
  const known = own.find((o) => o.kind === 'hostkey.known');
  const asks = own.find((o) => o.kind === 'hostkey.ask');
  const methods = own.find((o) => o.kind === 'auth.methods');
  const key: Text =
    known?.kind === 'hostkey.known'
      ? t`Its host key (${known.fields.keytype}) is the one you know. `
      : asks
        ? t`Your known_hosts has no such key of this host yet: ssh will ask you about it. `
        : t`Whether its host key is the one you know was not looked at (${['`--host-key`']}). `;
  const ways: Text =
    methods?.kind === 'auth.methods' ? t`It lets your user try: ${methods.fields.methods}. ` : [];
  return [
    ...key,
    ...ways,
    ...t`Whether you can log in was not tried; ${['`--login`']} runs your own ssh for that.`,
  ];
}

const isError = (o: Observation): boolean => (KINDS[o.kind] as KindInfo).error === true;

/** The next check, and the one for a reader who cannot have the evidence that it asks for. */
function checksOf({ otherwise, ...check }: Check): Pick<Problem, 'check' | 'otherwise'> {
  const plain = <T extends Check>(c: T): T => ({ ...c, gain: rounded(c.gain) });
  return otherwise ? { check: plain(check), otherwise: plain(otherwise) } : { check: plain(check) };
}
