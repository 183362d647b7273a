/**
 * Cause: The proxy answered CONNECT or SOCKS with a refusal: port not permitted, login wanted, target dead.
 */

import { argument, cause, hint, reads, sign, step, t } from '../cause.ts';

/** What SOCKS proxies answer whatever the reason (RFC 1928, reply 1; SOCKS 4, reply 91). */
const VAGUE = /General SOCKS server failure|Request rejected or failed/;

/** Replies 3 to 6 in netcat's words: the proxy permitted the connection, and the target's side did not answer it. */
const ABOUT_TARGET = /^(Connection refused|Host unreachable|Network unreachable|TTL expired)/;

export default cause({
  id: 'jump-proxy-denied',
  stage: ['connect', 'ident'],
  who: 'network',
  title: 'The proxy refuses to connect you',
  signs: [
    sign('ident.too-long', 'sometimes', "the proxy's page came where the server should speak"),
    sign('jump.proxy-denied', 'always', 'the proxy wants a login first', {
      when: (f) => f.status === 407,
      proves: true,
    }),
    sign('jump.proxy-denied', 'always', 'the proxy answered with a refusal', {
      when: (f) => f.status !== 407,
    }),
    sign('jump.proxy-unreachable', 'never', 'a proxy that refuses was reached'),
    sign('jump.pipe-closed', 'always', 'the helper ended'),
    sign('jump.command', 'usually', 'ssh started a helper to go through the proxy'),
    sign('ident.closed', 'usually', 'no byte came from the server'),
    sign('ident.pre-banner', 'sometimes', "the proxy's answer came where the server should speak", {
      when: (f) => /^HTTP\/|proxy/i.test(f.line),
    }),
    sign('attempt.duration', 'usually', 'it ends within a moment', { when: (f) => f.seconds < 0.5 }),
    // "Connection refused" and the like are the target's answer (RFC 1928, section 6: replies 3 to 6).
    sign(
      'jump.target-unreachable',
      'sometimes',
      'so a SOCKS proxy answers, too, when its rules forbid the target',
      {
        when: (f) => VAGUE.test(f.text),
      },
    ),
    sign(
      'jump.target-unreachable',
      'sometimes',
      'that is about the target, but some proxies answer so whatever their reason',
      {
        when: (f) => ABOUT_TARGET.test(f.text),
      },
    ),
    sign('jump.target-unreachable', 'rarely', 'a proxy that forbids says so in other words', {
      when: (f) => !VAGUE.test(f.text) && !ABOUT_TARGET.test(f.text),
    }),
    hint('proxy-on', 'usually', 'a proxy is in use'),
    hint('proxy-command', 'usually', 'a ProxyCommand goes through the proxy'),
    hint('works-from-other-network', 'usually', 'other networks have no such proxy'),
    hint('works-on-443', 'usually', 'most proxies permit port 443'),
    hint('library-client', 'sometimes', 'the library speaks with the proxy itself'),
    hint('works-for-others', 'sometimes', 'others use another way'),
  ],
  then: [
    'ident.closed',
    'ident.read-error',
    'ident.write-error',
    'ident.failed',
    'jump.pipe-closed',
    'jump.helper-exit',
    'end.closed',
    'end.reset',
    'tool.read-failed',
    'tool.closed',
  ],
  explain: (seen) => {
    const denied = seen.one('jump.proxy-denied')?.fields;
    return t`The proxy was reached and refused to connect you to ${seen.host ?? 'the server'}, port ${seen.port ?? 22}${denied?.text ? t`: ${denied.text}` : denied?.status ? t` (status ${denied.status})` : []}. 407 means that it wants a user name and password, 403 that it does not permit this target or port, 502 or 503 that it could not reach the target itself. The server saw nothing, or at most the proxy's own attempt.`;
  },
  fix: (seen) => [
    step(
      'client',
      t`407: give the helper a login for the proxy, in a file that only you may read rather than in the command line.`,
    ),
    step(
      'client',
      t`403: use a port that the proxy permits, usually 443, if the server listens there (ssh.github.com does).`,
    ),
    step(
      'network',
      t`Ask whoever runs the proxy to permit CONNECT to ${seen.host ?? 'the server'}, port ${seen.port ?? 22}.`,
    ),
    step(
      'client',
      t`502 or 503: check the target's name and port; the proxy looks them up itself.`,
      reads(`ssh -G ${argument(seen.host, 'HOST')} | grep -iE '^(hostname|port|proxycommand)'`, 'client'),
    ),
  ],
  check: {
    who: 'client',
    ask: (_seen) =>
      t`Ask the proxy for the same connection with curl. Does it answer with another status than 200?`,
    run: (seen) =>
      `curl -sv -m 10 -p -x PROXY:PORT telnet://${argument(seen.host, 'HOST')}:${argument(seen.port, '22')} </dev/null`,
    effect: 'connects 1',
    yes: 'the proxy refuses',
    no: 'the proxy connects: the helper is at fault',
    alsoYes: ['path-proxy-blocks-port'],
  },
  twins: [
    'ident-http',
    'jump-command-failed',
    'jump-proxy-down',
    'jump-target-unreachable',
    'path-proxy-blocks-port',
  ],
  cite: [
    'RFC 9110, section 9.3.6: CONNECT; 15.5.8: 407',
    'RFC 1928, section 6: SOCKS replies',
    'nc(1): -X, -x, -P',
  ],
});
