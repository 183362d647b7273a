/** Cause: A regression or protocol mistake in the client makes a healthy connection fail. */

import { argument, cause, connects, hint, sign, spelled, step, t } from '../cause.ts';

export default cause({
  id: 'client-library-bug',
  stage: ['ident', 'session'],
  who: 'client',
  title: 'Your SSH library or client has a defect',
  signs: () => [
    sign(
      'client.exit',
      'rarely',
      'it is ssh itself that ended so, and no program with a library of its own',
      {
        when: (f) => f.status === 255,
      },
    ),
    sign('kex.bad-mac', 'sometimes', 'a mistake in a cipher or mac shows like this'),
    sign('kex.bad-length', 'sometimes', 'a mistake in the protocol shows like this', {
      when: (f) => spelled(f.length) === null,
    }),
    sign('kex.bad-length', 'never', 'the number spells text, which no cipher or packet makes', {
      when: (f) => spelled(f.length) !== null,
    }),
    sign('kex.out-of-order', 'sometimes', 'a mistake in the order of messages shows like this'),
    sign('end.protocol-error', 'sometimes', 'a mistake in the protocol shows like this', {
      when: (f) => !f.text.includes('HostKeyCallback'),
    }),
    sign('end.protocol-error', 'always', 'the program uses its library as the library does not allow', {
      when: (f) => f.text.includes('HostKeyCallback'),
    }),
    sign('kex.dispatch-fatal', 'sometimes', 'a mistake in the protocol shows like this', {
      when: (f) =>
        !/key length|group out of range|libcrypto|broken pipe|reset|timed out|closed/i.test(f.reason),
    }),
    sign('kex.dispatch-fatal', 'rarely', 'a mistake in the protocol shows otherwise', {
      when: (f) =>
        /key length|group out of range|libcrypto|broken pipe|reset|timed out|closed/i.test(f.reason),
    }),
    sign('ident.failed', 'sometimes', 'the client wrote or read a first line that breaks the rules'),
    sign('auth.no-mutual-signature', 'sometimes', 'libraries lag behind in kinds of signatures'),
    sign('ident.closed', 'rarely', 'a client with a defect seldom ends this early'),
    hint('library-client', 'usually', 'a program with its own SSH library is in use'),
    hint('works-with-other-client', 'usually', 'OpenSSH works from the same machine'),
    hint('after-upgrade', 'usually', 'it began with a version of the library'),
    hint('all-users-fail', 'rarely', 'other clients work'),
    hint('other-app-works', 'usually', 'another program works from the same machine'),
    sign('ident.unsafe-client', 'rarely', 'sshd knows this client program for a defect', { side: 'server' }),
    sign(
      'auth.changed-user',
      'sometimes',
      'the program changed the user name within one connection, which SSH does not allow',
    ),
    sign('auth.bad-service', 'sometimes', 'the program asked for a service that SSH does not have'),
  ],
  then: [
    'end.closed',
    'end.reset',
    'end.disconnecting',
    'end.received-disconnect',
    'tool.read-failed',
    'tool.closed',
  ],
  explain: (seen) =>
    t`The connection to ${seen.host ?? 'the server'} works with OpenSSH from the same machine but not with your program. Server, network, key and account are then in order, and the fault lies in the program's own SSH library: often a regression of one version, or an algorithm that it gets wrong.`,
  fix: (seen) => [
    step(
      'client',
      t`Make sure that OpenSSH works from the same machine with the same user and key.`,
      connects(1, `ssh -v -p ${argument(seen.port, '22')} ${argument(seen.host, 'HOST')} true`),
    ),
    step(
      'client',
      t`Try the version of the library before and after yours; pin the one that works and report the other with the output of both.`,
    ),
    step('client', t`If one algorithm is the trouble, leave it out in the program's settings.`),
  ],
  check: {
    who: 'client',
    ask: (seen) =>
      t`Connect to ${seen.host ?? 'the server'} with OpenSSH from the same machine, same user and key. Does that work?`,
    run: (seen) => `ssh -p ${argument(seen.port, '22')} ${argument(seen.host, 'HOST')} true`,
    effect: 'connects 1',
    yes: 'the other program is at fault',
    no: 'OpenSSH fails too: it is not the library',
    alsoYes: ['kex-client-too-old'],
  },
  twins: ['ident-bad-banner', 'kex-client-too-old', 'kex-server-bug', 'path-stream-damaged'],
  cite: ['RFC 4253', 'OpenSSH compat.c: workarounds for known clients'],
});
