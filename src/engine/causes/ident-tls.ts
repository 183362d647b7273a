/** A TLS listener behind the port (HTTPS, stunnel, a reverse proxy): it waits for a TLS hello or rejects everything else. */

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
  id: 'ident-tls',
  who: 'client',
  title: 'The port expects TLS, not plain SSH',
  stage: ['ident', 'kex'],
  signs: () => [
    ...ANOTHER_LISTENS,
    sign('probe.cut-off', 'never', 'here it is no identification that comes'),
    sign('probe.speaks', 'usually', 'TLS waits for a greeting', { when: (f) => f.who !== 'server-first' }),
    sign('probe.closing', 'usually', 'it hung up on what is no greeting of TLS', {
      when: (f) => f.after === 'our-line' || f.after === 'text',
    }),
    sign('probe.tls', 'always', 'it answers a greeting of TLS', { when: (f) => f.got === 'tls' }),
    sign('probe.http', 'sometimes', 'a web server on its TLS port complains in plain text', {
      when: (f) => f.got === 'http',
    }),
    sign('ident.pre-banner', 'usually', 'these bytes are a TLS alert', {
      when: (f) => greetingName(f.line) === 'tls',
    }),
    sign('ident.pre-banner', 'usually', 'the web server says itself that this is its HTTPS port', {
      when: (f) => /https port|plain http request/i.test(f.line),
    }),
    sign('ident.pre-banner', 'sometimes', 'a web server answers like this on its TLS port too', {
      when: (f) => /^HTTP\/|^</.test(f.line),
    }),
    sign('ident.invalid-characters', 'usually', 'TLS records are not text'),
    sign('ident.failed', 'sometimes', 'what came was no SSH identification', {
      when: (f) => /invalid format/.test(f.reason),
    }),
    sign('ident.closed', 'usually', 'a TLS listener hangs up on a line that is no hello'),
    sign('ident.read-error', 'sometimes', 'some listeners reset', { when: (f) => /reset/i.test(f.errno) }),
    sign('ident.timeout', 'sometimes', 'some listeners wait for a hello'),
    sign('end.closed', 'usually', 'a TLS listener hangs up on a line that is no hello'),
    sign('end.reset', 'sometimes', 'some listeners reset'),
    sign('ident.remote', 'never', 'an SSH server did greet you'),
    sign('attempt.server-ending', 'never', 'sshd did get the connection'),
    sign('sshd.silent', 'usually', 'sshd never sees these connections'),
    hint('works-on-443', 'rarely', 'the port of TLS is the one that fails'),
    hint('behind-load-balancer', 'sometimes', 'a front may end TLS before sshd'),
    hint('first-time', 'usually', 'a wrong port fails from the first try'),
    hint('tunnel', 'sometimes', 'stunnel expects TLS from you'),
    hint('intermittent', 'rarely', 'the port answers the same every time'),
    sign('sshd.drop-maxstartups', 'never', 'here sshd itself refused the connection'),
    sign('sshd.drop-penalty', 'never', 'here sshd itself refused the connection'),
    sign('ident.pre-banner', 'never', 'this is a text of sshd', {
      when: (f) => /^(exceeded maxstartups|not allowed at this time|SSH-)/i.test(f.line),
    }),
  ],
  then: [
    'ident.closed',
    'ident.read-error',
    'ident.failed',
    'ident.timeout',
    'end.closed',
    'end.reset',
    'tool.read-failed',
    'tool.closed',
  ],
  explain: (seen) =>
    t`Whatever listens at ${seen.host ?? 'that address'}, port ${seen.port ?? '22'}, seems to expect TLS, as HTTPS and stunnel do. It waited for a TLS hello, got SSH's first line instead and rejected it. Either the port is the wrong one, or SSH has to go through a TLS wrapper there.`,
  fix: (seen) => [
    setClientConfig(t`Use sshd's own port.`, seen.host, 'Port 22'),
    setClientConfig(
      t`If SSH is meant to be wrapped in TLS on that port, wrap it on your side as well.`,
      seen.host,
      'ProxyCommand openssl s_client -quiet -verify_return_error -verify_hostname %h -connect %h:%p',
    ),
    step(
      'server',
      t`To serve both on one port, put a multiplexer such as sslh in front; to serve SSH only, let the front pass TCP through without ending TLS.`,
    ),
  ],
  check: {
    who: 'client',
    ask: (seen) =>
      t`Start a TLS handshake with port ${seen.port ?? '443'} of ${seen.host ?? 'the host'}. Does it show a certificate?`,
    run: (seen) =>
      `openssl s_client -connect ${argument(seen.host, 'HOST')}:${argument(seen.port, 'PORT')} </dev/null`,
    effect: 'connects 1',
    yes: 'the port speaks TLS',
    no: 'the port does not speak TLS',
  },
  twins: [
    'ident-hangs-up',
    'ident-http',
    'ident-other-service',
    'ident-stays-silent',
    'path-balancer-no-backend',
  ],
  cite: [
    'RFC 8446, section 4: the client speaks first',
    'Measured: nginx answers SSH on its TLS port with HTTP 400 as on the plain one',
  ],
});
