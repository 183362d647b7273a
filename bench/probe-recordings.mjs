// A recorded raw probe (probe.json: one connection for each way to behave) as the transcript that `sshwhy probe` would have
// made: the usual connection from those that behave like it, with `more` the other ways and the repeats as well.

const HUSH_MS = 300;
const LISTS = {
  'KEX algorithms': ['kex'],
  'host key algorithms': ['hostkey'],
  'ciphers ctos': ['cipherOut'],
  'ciphers stoc': ['cipherIn'],
  'MACs ctos': ['macOut'],
  'MACs stoc': ['macIn'],
  'compression ctos': ['compressionOut'],
  'compression stoc': ['compressionIn'],
};

/** Both offers, as the client's own run of the scenario printed them; null where it did not come so far. */
function offersIn(clientText) {
  const out = {};
  let whose;
  for (const line of clientText.split('\n')) {
    if (/local client KEXINIT proposal/.test(line)) whose = 'client';
    else if (/peer server KEXINIT proposal/.test(line)) whose = 'server';
    const m = /^debug2: ([A-Za-z ]+): (\S*)\s*$/.exec(line);
    const list = m && whose ? LISTS[m[1]] : undefined;
    if (!list) continue;
    out[whose] ??= { languageOut: '', languageIn: '' };
    out[whose][list[0]] ??= m[2];
  }
  const whole = (o) => o && Object.keys(o).length === 10;
  return {
    client: whole(out.client) ? out.client : undefined,
    server: whole(out.server) ? out.server : undefined,
  };
}

/** Python's unicode_escape, back to bytes. */
function bytesOf(text) {
  const out = [];
  for (let i = 0; i < text.length; i++) {
    if (text[i] !== '\\') {
      out.push(text.charCodeAt(i));
      continue;
    }
    const c = text[++i];
    if (c === 'x') {
      out.push(Number.parseInt(text.slice(i + 1, i + 3), 16));
      i += 2;
    } else out.push({ n: 10, r: 13, t: 9, '\\': 92 }[c] ?? c.charCodeAt(0));
  }
  return Uint8Array.from(out);
}

function talk(engine, way, q, offers, shift) {
  const bytes = bytesOf(q.first ?? '');
  const reader = engine.identificationReader();
  const { events, rest } = reader.feed(bytes);
  const lines = events.filter((e) => e.what === 'line').map((e) => e.line);
  const identification = events.find((e) => e.what === 'identification')?.line;
  const notSsh = events.find((e) => e.what === 'not-ssh')?.why;
  const bad = identification
    ? engine
        .packetReader()
        .feed(rest)
        .find((e) => e.what === 'bad-length')?.length
    : undefined;
  const unfinished = identification ? '' : reader.unfinished();
  const spoke =
    way === 'half-close' || q.mode === 'silent'
      ? undefined
      : q.mode === 'banner-ident-kexinit'
        ? q.first_byte_ms
        : shift;
  const offered =
    identification !== undefined &&
    /^SSH-(2\.0|1\.99)/.test(identification) &&
    q.mode === 'banner-ident-kexinit';
  return {
    layer: 'talk',
    way,
    addr: '192.0.2.10',
    port: 2222,
    connectMs: q.connect_ms,
    end: q.closed === 'FIN' ? 'fin' : q.closed === 'RST' ? 'rst' : 'open',
    endMs: q.close_ms === undefined ? 2000 : q.close_ms - q.connect_ms + (shift ?? 0),
    ...(q.first_byte_ms !== undefined && { firstMs: q.first_byte_ms - q.connect_ms + (shift ?? 0) }),
    ...(spoke !== undefined && { spokeMs: spoke, ours: 'SSH-2.0-sshwhy', sentBytes: 1600 }),
    bytes: q.bytes ?? 0,
    text: engine.escaped(bytes, 512),
    lines,
    ...(identification && { identification }),
    ...(notSsh && { notSsh }),
    ...(unfinished && { unfinished }),
    ...(bad !== undefined && { badLength: bad }),
    ...(offered && { sentOffer: true, ...(offers.client && { clientOffer: offers.client }) }),
    ...(q.after_banner_msg === 20 && offers.server && { serverOffer: offers.server }),
  };
}

const mode = (p, name) => p.probes.find((q) => q.mode === name && q.connect === 'ok');
const errnoOf = (text) => (text.startsWith('ETIMEDOUT') ? 'ETIMEDOUT' : text);

/**
 * The raw probe waited two seconds; the client's own run of the scenario tells what came later, when nothing had come until
 * then: whoever hangs up on a client that has said its line hangs up on a probe that has.
 */
function later(t, clientText, seconds) {
  if (t.end !== 'open' || t.serverOffer || !(seconds > 0.4 && seconds < 9)) return t;
  const end = /^Connection closed by|Connection closed by remote host/m.test(clientText)
    ? 'fin'
    : /^Connection reset by|reset by peer/m.test(clientText)
      ? 'rst'
      : 'open';
  return end === 'open' ? t : { ...t, end, endMs: seconds * 1000 };
}

/** The connection of a probe that stays silent at first, then introduces itself. */
function usual(engine, p, offers) {
  const silent = mode(p, 'silent');
  if (silent.closed !== 'open') return talk(engine, 'usual', silent, offers);
  if ((silent.first ?? '').startsWith('SSH-'))
    return talk(engine, 'usual', mode(p, 'banner-ident-kexinit') ?? silent, offers);
  return talk(engine, 'usual', mode(p, 'ident-first') ?? silent, offers, silent.first ? undefined : HUSH_MS);
}

export function transcriptOf(engine, recorded, clientText, seconds, more) {
  const p = JSON.parse(recorded);
  const offers = offersIn(clientText);
  const first = p.probes[0];
  const at = { addr: '192.0.2.10', port: 2222 };
  const layers = [
    { layer: 'config', ms: 5, by: 'ssh' },
    { layer: 'name', ms: 0, host: '192.0.2.10', literal: true, addresses: ['192.0.2.10'] },
    // The client of the recordings had a way to the server, but in the scenario that took it away: there every try says so.
    {
      layer: 'route',
      addr: at.addr,
      ...(first.errno === 'ENETUNREACH' && Object.keys(p.repeat_10_sequential ?? {}).length === 1
        ? { errno: 'ENETUNREACH' }
        : { source: '198.51.100.2' }),
    },
    {
      layer: 'tcp',
      ...at,
      ms: first.connect_ms,
      ...(first.connect === 'failed' && { errno: errnoOf(first.errno) }),
    },
  ];
  if (first.connect === 'ok') layers.push(later(usual(engine, p, offers), clientText, seconds));
  if (more) {
    for (const [name, way] of [
      ['ident-first', 'ident-first'],
      ['half-close', 'half-close'],
      ['http-get', 'http'],
      ['tls-hello', 'tls'],
    ]) {
      const q = mode(p, name);
      if (q) layers.push(talk(engine, way, q, offers, 0));
    }
    const sums = { greeted: 0, dropped: 0, closed: 0, refused: 0, silent: 0 };
    let tries = 0;
    for (const [what, n] of Object.entries(p.repeat_10_sequential ?? {})) {
      tries += n;
      if (/^banner/.test(what)) sums.greeted += n;
      else if (/^(Exceeded|Not allowed)/.test(what)) sums.dropped += n;
      else if (/\/(FIN|RST)$/.test(what)) sums.closed += n;
      else if (/\/(ETIMEDOUT|open)/.test(what)) sums.silent += n;
      else sums.refused += n;
    }
    if (tries > 0) layers.push({ layer: 'repeat', tries, ms: 5000, ...sums });
  }
  return engine.transcriptText({
    sshwhy: 'probe',
    version: 1,
    started: 0,
    target: { given: '192.0.2.10', host: '192.0.2.10', port: 2222 },
    timeoutMs: 10000,
    tookMs: 2000,
    layers,
  });
}

/** A probe sees nothing of a login, a session, or another person's client. */
export const BEYOND_A_PROBE = /^(auth|session|hostkey|client|noise|jump)-/;
