/** A web server behind the port: it takes SSH's first line for a broken request. */

import {
  ANOTHER_LISTENS,
  argument,
  cause,
  greetingName,
  hint,
  setClientConfig,
  sign,
  step,
  t,
} from '../cause.ts';

export default cause({
  id: 'ident-http',
  who: 'client',
  title: 'A web server answers on that port',
  stage: ['ident', 'kex'],
  signs: () => [
    ...ANOTHER_LISTENS,
    sign('probe.cut-off', 'never', 'here it is no identification that comes'),
    sign('probe.speaks', 'usually', 'a web server waits until it is asked', {
      when: (f) => f.who === 'after-us',
    }),
    sign('probe.closing', 'usually', 'it answered and hung up', { when: (f) => f.after === 'text' }),
    sign('probe.http', 'always', 'it answers a web request', { when: (f) => f.got === 'http' }),
    sign('ident.too-long', 'sometimes', 'a page came where the server should speak'),
    // No proof: a forward or balancer that hands the right port to the web service shows the same line.
    sign('ident.pre-banner', 'always', "this is a web server's answer", {
      when: (f) => greetingName(f.line) === 'http',
    }),
    sign('ident.pre-banner', 'rarely', 'this is no web answer', {
      when: (f) => greetingName(f.line) === 'other',
    }),
    sign('ident.pre-banner', 'never', 'so speaks another program', {
      when: (f) => !/^(http|other)$/.test(greetingName(f.line)),
    }),
    sign('ident.closed', 'usually', 'a web server answers the broken request and hangs up'),
    sign('ident.read-error', 'rarely', 'a web server reads the line before it hangs up', {
      when: (f) => /reset/i.test(f.errno),
    }),
    sign('ident.failed', 'sometimes', 'what came was no SSH identification', {
      when: (f) => /invalid format/.test(f.reason),
    }),
    sign('ident.none-in-limit', 'sometimes', 'a long page came instead of an identification'),
    sign('ident.timeout', 'sometimes', 'a web server waits for the rest of the request'),
    sign('ident.remote', 'never', 'an SSH server did greet you'),
    sign('end.closed', 'usually', 'a web server answers the broken request and hangs up'),
    sign('end.reset', 'rarely', 'a web server reads the line before it hangs up'),
    sign('attempt.server-ending', 'never', 'sshd did get the connection'),
    sign('sshd.silent', 'usually', 'sshd never sees these connections'),
    hint('behind-load-balancer', 'sometimes', 'a balancer may hand the port to the web service'),
    hint('first-time', 'usually', 'a wrong port fails from the first try'),
    hint('container', 'sometimes', 'a published port may be that of the web server'),
    hint('intermittent', 'rarely', 'the port answers the same every time'),
    hint('parallel-connections', 'rarely', 'the number does not matter'),
    sign('sshd.drop-maxstartups', 'never', 'here sshd itself refused the connection'),
    sign('sshd.drop-penalty', 'never', 'here sshd itself refused the connection'),
    sign('attempt.hang', 'rarely', 'a web server answers and hangs up'),
    hint('proxy-on', 'sometimes', 'a proxy on the way answers in HTTP'),
  ],
  then: [
    'ident.closed',
    'ident.read-error',
    'ident.failed',
    'end.closed',
    'end.reset',
    'tool.read-failed',
    'tool.closed',
  ],
  explain: (seen) => {
    const first = seen.one('ident.pre-banner');
    return [
      ...(first
        ? t`The program at ${seen.host ?? 'that address'}, port ${seen.port ?? '22'}, answered: ${first.fields.line}. So speaks a web server.`
        : t`The program at ${seen.host ?? 'that address'}, port ${seen.port ?? '22'}, behaves like a web server.`),
      ...t` It read SSH's first line as a broken web request, sent an error page and hung up. sshd is not behind this port, so no key, password or setting of sshd matters here.`,
    ];
  },
  fix: (seen) => [
    setClientConfig(
      t`Use the port on which sshd listens (22 unless the administrator says otherwise).`,
      seen.host,
      seen.port === undefined || seen.port === 22 ? 'Port PORT' : 'Port 22',
    ),
    step(
      'server',
      t`If the port is the right one from outside, a forward, a published container port or a balancer hands it to the web service: set its target to sshd's port, and its protocol to TCP, not HTTP.`,
    ),
  ],
  check: {
    who: 'client',
    ask: (seen) =>
      t`Ask port ${seen.port ?? '22'} of ${seen.host ?? 'the host'} for a web page. Does the answer begin with "HTTP/"?`,
    run: (seen) =>
      `curl --http0.9 -s -m 10 -i http://${argument(seen.host, 'HOST')}:${argument(seen.port, 'PORT')}/ | head -n 1`,
    effect: 'connects 1',
    yes: 'a web server is behind that port',
    no: 'it is no plain web server',
    alsoYes: ['path-port-translated-wrong'],
  },
  twins: [
    'ident-banner-slow',
    'ident-other-service',
    'ident-stays-silent',
    'ident-tls',
    'jump-proxy-denied',
    'path-port-translated-wrong',
    'server-port-in-use',
  ],
  cite: [
    'RFC 4253, section 4.2: lines before the identification string',
    'OpenSSH kex.c, kex_exchange_identification(): the lines show with -v only',
    'Measured with nginx: HTTP/1.1 400, then closed',
  ],
  folklore: 'a wrong port',
});
