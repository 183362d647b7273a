/** An identification line that breaks the rules or is cut off (RFC 4253, 4.2), as some devices send it. */

import { argument, cause, hint, sign, step, t } from '../cause.ts';

export default cause({
  id: 'ident-bad-banner',
  who: 'server',
  title: "The server's identification line is malformed or cut off",
  stage: ['ident', 'kex'],
  signs: () => [
    sign('probe.closing', 'usually', 'it hung up in the middle of its line', {
      when: (f) => f.after === 'text',
    }),
    sign('probe.speaks', 'usually', 'it spoke first, as SSH servers do', {
      when: (f) => f.who === 'server-first',
    }),
    sign('probe.cut-off', 'always', 'the line begins with SSH- and has no end'),
    sign('ident.bad-remote', 'always', 'the line begins with SSH- and cannot be read', {
      when: (f) => /^SSH-/.test(f.line),
    }),
    sign('ident.bad-remote', 'sometimes', 'the line cannot be read', { when: (f) => !/^SSH-/.test(f.line) }),
    sign('ident.invalid-line', 'usually', 'the line begins with SSH- and breaks the rules', {
      when: (f) => /^SSH-/.test(f.line),
    }),
    sign('ident.too-long', 'sometimes', 'the line is longer than allowed'),
    sign('ident.invalid-characters', 'sometimes', 'the line holds a null byte'),
    sign('ident.failed', 'usually', 'the line has a form that is not allowed', {
      when: (f) => /invalid format/i.test(f.reason),
    }),
    sign('ident.remote', 'rarely', 'the line was understood'),
    sign('ident.closed', 'sometimes', 'a cut-off line is not shown; the close behind it is'),
    sign('ident.timeout', 'sometimes', 'the client waits for the rest of the line'),
    sign('attempt.hang', 'sometimes', 'the client waits for the rest of the line', {
      when: (f) => /^(accept|ident|connected|local)/i.test(f.step),
    }),
    sign('end.closed', 'sometimes', 'a cut-off line is not shown; the close behind it is'),
    sign('attempt.server-ending', 'rarely', 'sshd did get a connection and its own line is sound', {
      when: (f) => f.stage !== 'ident',
    }),
    hint('appliance', 'usually', 'devices and home-made servers break the rules'),
    hint('works-with-other-client', 'usually', 'some clients overlook it'),
    hint('library-client', 'sometimes', 'libraries are stricter or laxer than OpenSSH'),
    hint('after-config-change', 'sometimes', 'a banner text was put where the line belongs'),
    sign('sshd.drop-maxstartups', 'never', 'here sshd itself refused the connection'),
    sign('sshd.drop-penalty', 'never', 'here sshd itself refused the connection'),
  ],
  then: [
    'ident.closed',
    'ident.failed',
    'ident.timeout',
    'end.closed',
    'end.reset',
    'tool.read-failed',
    'tool.closed',
  ],
  explain: (seen) => {
    const line = seen.one('ident.bad-remote') ?? seen.one('ident.invalid-line');
    return [
      ...(line
        ? t`The line with which the other side introduced itself is not well formed: ${line.fields.line}.`
        : t`The line with which ${seen.host ?? 'the server'} introduces itself is probably malformed or cut off.`),
      ...t` It has to be "SSH-2.0-" and a name, at most 255 bytes with its line end, without null bytes. Firmware with a fault, a self-written server or a device on the way that cuts packets can break it; the client then refuses the line, or waits for an end that never comes.`,
    ];
  },
  fix: () => [
    step(
      'client',
      t`Try another client (PuTTY, an older or newer OpenSSH): some overlook the fault. It tells you that the other side is to be repaired.`,
    ),
    step(
      'server',
      t`Update the device's firmware or the server program, and take away a setting that changes its version text. If the line is whole on the server itself, look at proxies on the way.`,
    ),
  ],
  check: {
    who: 'client',
    ask: () =>
      t`Look at the bytes of the first line. Does it begin with "SSH-" but break off, lack a line end, or hold odd bytes?`,
    run: (seen) =>
      `nc -w 10 ${argument(seen.host, 'HOST')} ${argument(seen.port, '22')} </dev/null | head -c 300 | xxd | head`,
    effect: 'connects 1',
    yes: 'the identification line is malformed',
    no: 'the line is well formed (or there is none)',
  },
  twins: ['client-library-bug', 'ident-protocol-1', 'ident-stays-silent', 'jump-command-prints'],
  cite: [
    'RFC 4253, section 4.2',
    'OpenSSH kex.c, kex_exchange_identification(): "banner line contains invalid characters", "Bad remote protocol version identification"',
    'Measured: a cut-off line is not shown by the client',
  ],
});
