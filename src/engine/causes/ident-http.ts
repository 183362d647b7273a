import { cause, hint, setClientConfig, sign, step, t } from '../cause.ts';

export default cause({
  id: 'ident-http',
  stage: 'ident',
  who: 'client',
  title: 'A web server answers on that port',
  signs: [
    sign('ident.pre-banner', 'always', 'this is how a web server begins its answer', {
      when: (f) => /^HTTP\/\d/.test(f.line),
      proves: true,
    }),
    sign('ident.pre-banner', 'usually', 'this is part of a web page or its header', { when: (f) => /^(<|[A-Z][A-Za-z-]+: )/.test(f.line) }),
    sign('ident.closed', 'usually', 'a web server hangs up when the first line is no request'),
    sign('ident.failed', 'sometimes', 'what came was no SSH identification', { when: (f) => /invalid format/.test(f.reason) }),
    hint('behind-load-balancer', 'sometimes', 'a balancer may hand the port to the web service'),
    hint('first-time', 'usually', 'a wrong port or forward fails from the first try'),
  ],
  then: ['ident.closed', 'ident.read-error', 'ident.failed', 'end.closed', 'end.reset', 'tool.read-failed', 'tool.closed'],
  explain: (seen) => {
    const first = seen.one('ident.pre-banner');
    return first
      ? t`The program at ${seen.host}, port ${seen.port}, answered ${first.fields.line}. That is a web server's answer: it read SSH's first line as a broken web request. sshd is not behind this port.`
      : t`The program at ${seen.host}, port ${seen.port}, looks like a web server: it got SSH's first line, which is no web request, and hung up. sshd is not behind this port.`;
  },
  fix: (seen) => [
    setClientConfig(t`Use the port on which sshd listens, not the web server's.`, seen.host, 'Port 22'),
    step('server', t`If the port is the right one from outside, the forward or balancer hands it to the web service: correct its target port.`),
  ],
  check: {
    who: 'client',
    ask: (seen) => t`Ask the port for a web page. Does ${seen.host} answer with a line that begins with HTTP/?`,
    run: () => "printf 'HEAD / HTTP/1.0\\r\\n\\r\\n' | nc HOST PORT",
    effect: 'connects 1',
    yes: 'a web server is behind that port',
    no: 'it is no plain web server',
  },
  twins: ['ident-other-service', 'ident-tls', 'jump-proxy-denied', 'path-port-translated-wrong'],
  cite: ['RFC 4253, section 4.2: lines before the identification string', 'OpenSSH kex.c, kex_exchange_identification()'],
});
