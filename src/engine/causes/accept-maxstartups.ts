/** MaxStartups: the listener drops new connections while too many have not logged in yet (sshd.c, should_drop_connection()). */

import {
  CLOSED_AT_ONCE,
  cause,
  DROPPED_BY_LISTENER,
  finding,
  hint,
  LISTENER_REFUSES,
  replaceServerConfig,
  SSHD_LISTENS,
  setServerConfig,
  sign,
  step,
  t,
} from '../cause.ts';

export default cause({
  id: 'accept-maxstartups',
  who: 'server',
  atProvider: true,
  title: 'Too many unfinished logins: sshd drops new connections',
  stage: ['accept', 'ident'],
  signs: () => [
    sign('probe.logged', 'usually', 'an older sshd tells at DEBUG alone whom it drops', {
      when: (f) => !f.greeted,
    }),
    ...SSHD_LISTENS,
    ...LISTENER_REFUSES,
    sign(
      'probe.repeat',
      'always',
      'sshd takes some connections and refuses others: it drops at random when it is nearly full',
      { when: (f) => f.dropped > 0 && f.greeted > 0 },
    ),
    sign('probe.repeat', 'usually', 'sshd refuses every one', {
      when: (f) => f.dropped > 0 && f.greeted === 0,
    }),
    sign('sshd.drop-maxstartups', 'always', 'sshd itself says that it dropped the connection by this limit', {
      when: (f) => f.slots >= 10,
    }),
    // Below the default start of ten: a small MaxStartups, or PerSourceMaxStartups, which logs the same words.
    sign(
      'sshd.drop-maxstartups',
      'usually',
      'sshd itself says that it dropped the connection by this limit',
      { when: (f) => f.slots < 10 },
    ),
    sign('sshd.throttle-begin', 'usually', 'from here on sshd was dropping connections'),
    sign('sshd.throttle-in', 'sometimes', 'sshd was still dropping connections'),
    sign('sshd.throttle-end', 'sometimes', 'sshd counts the connections that it dropped'),
    sign('sshd.drops-unlogged', 'sometimes', 'more were dropped than the log shows'),
    sign('sshd.drop-penalty', 'never', 'this drop was a penalty for one address'),
    sign('sshd.silent', 'rarely', 'at this log level sshd would have logged the drop'),
    sign('ident.pre-banner', 'usually', 'sshd 8.2 to 9.7 writes this before it hangs up', {
      when: (f) => /^exceeded maxstartups/i.test(f.line),
    }),
    sign('ident.pre-banner', 'sometimes', 'sshd 9.8 and later writes this for every drop', {
      when: (f) => /^not allowed at this time/i.test(f.line),
    }),
    ...DROPPED_BY_LISTENER,
    finding(
      'maxstartups-rate-100',
      'sometimes',
      'this setting refuses everyone once its first number is reached',
    ),
    finding('maxstartups-low', 'sometimes', 'the limit is small'),
    finding('persource-maxstartups', 'rarely', 'a limit per address would act before the total one'),
    hint('intermittent', 'usually', 'slots fill and empty from one moment to the next'),
    hint('parallel-connections', 'usually', 'many connections at once fill the slots'),
    hint('self-heals', 'usually', 'a slot is free again after LoginGraceTime at the latest'),
    hint('internet-exposed', 'usually', 'strangers hold slots on a public server'),
    hint('existing-sessions-ok', 'sometimes', 'sessions that have logged in hold no slot'),
    hint('batch', 'sometimes', 'jobs connect in bursts'),
    hint('restart-helps', 'sometimes', 'a restart drops the connections that hold the slots'),
    hint('only-this-user', 'rarely', 'the limit does not know users'),
    sign('ident.remote', 'never', 'the server had already greeted you'),
    ...CLOSED_AT_ONCE,
    sign('ident.pre-banner', 'never', 'sshd does not speak like this', {
      when: (f) => !/^(exceeded maxstartups|not allowed at this time)/i.test(f.line),
    }),
    hint('jump-host', 'sometimes', 'a jump host takes the connections to all hosts behind it'),
    hint('git-host', 'sometimes', 'git servers take many jobs at a time'),
    hint('ci', 'sometimes', 'jobs start together'),
    hint('appliance', 'sometimes', 'devices take few logins at a time'),
  ],
  then: [
    'ident.closed',
    'ident.read-error',
    'ident.failed',
    'end.closed',
    'end.reset',
    'jump.pipe-closed',
    'tool.read-failed',
    'tool.closed',
  ],
  explain: (seen) => {
    const drop = seen.one('sshd.drop-maxstartups');
    const share = seen.one('probe.repeat')?.fields.share;
    const strict = seen.all('config.finding').find((f) => f.fields.finding === 'maxstartups-rate-100');
    const who = drop
      ? t`sshd refused ${drop.fields.addr ?? 'a connection'} the moment it came, because ${drop.fields.slots} others were open that had not logged in yet.`
      : t`sshd at ${seen.host ?? 'the server'} most likely refuses new connections because too many others are open that have not logged in yet.`;
    const rule = strict
      ? t` With \`MaxStartups\` ${strict.fields.value} the second number is a chance in percent: at 100 everyone is refused as soon as the first number is reached, you and the administrator too, and the third number is never reached.`
      : t` MaxStartups limits their number for all addresses together, so everyone is refused alike, by chance at first and then always.`;
    return [
      ...who,
      ...(share ? t` Of my tries ${share}.` : []),
      ...rule,
      ...t` Port scanners that connect and wait, password guessers and your own parallel jobs all hold such a slot until they log in, leave, or LoginGraceTime (120 seconds unless set) ends. Sessions that are logged in do not count.`,
    ];
  },
  fix: (seen) => [
    step(
      'client',
      t`Try again after some seconds, and start your own jobs one after another or over one shared connection (\`ControlMaster auto\`, \`ControlPersist 60\`).`,
    ),
    replaceServerConfig(
      seen.all('config.finding').some((f) => f.fields.finding === 'maxstartups-rate-100')
        ? t`Give the limit room and a slope. The default \`10:30:100\` refuses three in ten from ten slots on and everyone only at 100; 30 as the first number lets a burst of strangers pass. A shorter LoginGraceTime frees the slots of those who only wait.`
        : t`Raise the limit and free slots sooner. 30 waiting connections cost little memory; from there on the chance to be refused grows slowly up to 200.`,
      'MaxStartups 30:30:200',
      'LoginGraceTime 30',
    ),
    setServerConfig(
      t`From OpenSSH 8.5 on, keep one address from taking all slots. Leave room for people who share one address behind a router or jump host.`,
      'PerSourceMaxStartups 10',
    ),
    step(
      'server',
      t`If the slots are held by strangers, let only known networks reach the port, by a firewall rule or a VPN; try the rule from a second window before you close this one.`,
    ),
  ],
  check: {
    who: 'server',
    ask: () =>
      t`Search sshd's log of that moment for "past MaxStartups". Is there such a line? (Up to OpenSSH 8.4 it is written at \`LogLevel VERBOSE\` only; then no line proves nothing.)`,
    run: () => 'sudo journalctl -u ssh -u sshd --since "1 hour ago" | grep -i "maxstartups"',
    effect: 'reads',
    yes: 'sshd dropped connections by MaxStartups or PerSourceMaxStartups',
    no: 'no drop was logged: another program or limit closed it, or an old sshd kept silent',
    alsoYes: ['accept-per-source-limit'],
  },
  twins: [
    'accept-out-of-resources',
    'accept-penalty',
    'accept-per-source-limit',
    'accept-socket-unit-failed',
    'accept-tcp-wrappers',
    'accept-xinetd-refuses',
    'connect-address-conflict',
    'connect-rate-limited',
    'ident-hangs-up',
    'noise-connect-close',
    'noise-never-logs-in',
    'path-balancer-no-backend',
    'path-dpi-reset',
    'path-nat-table-full',
    'path-port-mapping-dead',
    'path-proxy-blocks-port',
    'path-source-port-filtered',
  ],
  cite: [
    'OpenSSH sshd.c, should_drop_connection() and drop_connection()',
    'sshd_config(5), MaxStartups: start:rate:full, default 10:30:100',
    'Measured: 91 recorded drops and penalties ended 70 times closed, 21 times reset',
  ],
  folklore: 'raising MaxStartups',
});
