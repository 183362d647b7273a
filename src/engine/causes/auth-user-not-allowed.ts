/** Cause: AllowUsers, AllowGroups, DenyUsers or DenyGroups excludes the account. */

import {
  argument,
  cause,
  changes,
  effectiveConfig,
  finding,
  GUESSED_NAMES,
  hint,
  KEYS_REFUSED,
  ONLY_IF_RELOADED,
  reads,
  setServerConfig,
  sign,
  step,
  t,
} from '../cause.ts';

const LIST = /allowusers|denyusers|allowgroups|denygroups|not in any group/i;
const TAILNET = /tailnet/;

export default cause({
  id: 'auth-user-not-allowed',
  stage: 'auth',
  who: 'server',
  title: 'AllowUsers, AllowGroups or a Deny list excludes this account',
  signs: [
    sign('auth.not-allowed', 'always', 'sshd names the list that excludes the account', {
      when: (f) => LIST.test(f.rule) && !GUESSED_NAMES.test(f.user),
      proves: true,
    }),
    sign('auth.not-allowed', 'always', 'sshd names the list that excludes the account', {
      when: (f) => LIST.test(f.rule) && GUESSED_NAMES.test(f.user),
    }),
    sign('auth.not-allowed', 'always', 'the rules of the tailnet leave you out', {
      when: (f) => TAILNET.test(f.rule),
      proves: true,
    }),
    sign('auth.not-allowed', 'never', 'sshd gives another reason than a list', {
      when: (f) => !LIST.test(f.rule) && !TAILNET.test(f.rule),
    }),
    sign('auth.invalid-user', 'never', 'the account exists'),
    sign('auth.failed', 'usually', 'from then on sshd treats the account as invalid', {
      when: (f) => f.valid === false,
    }),
    sign('auth.failed', 'rarely', 'sshd would call the account invalid', { when: (f) => f.valid !== false }),
    ...KEYS_REFUSED,
    sign('end.closed', 'usually', 'the client left; sshd calls the excluded account invalid', {
      when: (f) => f.valid === false,
      side: 'server',
    }),
    sign('end.closed', 'rarely', 'the list does not close the connection', {
      when: (f) => f.user === undefined,
    }),
    sign('auth.denied', 'usually', 'every method fails, so the client runs out of them'),
    sign('auth.again', 'usually', 'the right password is refused as well'),
    sign('auth.partial', 'never', 'one step of the login succeeded'),
    sign('auth.accepted-offer', 'never', 'no key of an excluded account is accepted'),
    sign('auth.max-tries', 'sometimes', 'each refused try counts'),
    sign('attempt.server-ending', 'usually', 'the client left during the login', {
      when: (f) => f.stage === 'auth' && f.ender === 'peer',
    }),
    sign('attempt.server-ending', 'sometimes', 'sshd ended the login after too many tries', {
      when: (f) => f.stage === 'auth' && f.ender === 'self',
    }),
    sign('group.count', 'rarely', 'many names at once are a stranger guessing', { when: (f) => f.users > 2 }),
    finding('allow-users', 'usually', 'only listed users may log in'),
    finding('allow-groups', 'usually', 'only members of listed groups may log in'),
    finding('deny-users', 'sometimes', 'listed users may not log in'),
    finding('deny-groups', 'sometimes', 'members of listed groups may not log in'),
    finding('allow-users-root-conflict', 'sometimes', 'the list and PermitRootLogin contradict each other'),
    hint('after-hardening', 'usually', 'hardening adds such a list'),
    hint('after-config-change', 'usually', 'somebody changed the list'),
    hint('only-this-user', 'usually', 'accounts on the list get in'),
    hint('works-for-others', 'usually', 'accounts on the list get in'),
    hint('first-time', 'sometimes', 'a new account is not on the list yet'),
    hint('works-from-other-network', 'sometimes', 'entries like user@address hold for some addresses only'),
    hint('key-login', 'sometimes', 'the rule holds for keys too'),
    hint('password-login', 'sometimes', 'a forbidden account looks like a wrong password'),
    hint('was-working', 'sometimes', 'the list has changed'),
  ],
  then: [
    'auth.denied',
    'auth.again',
    'auth.failed',
    'auth.failed-client',
    'auth.max-tries',
    'end.closed',
    'end.received-disconnect',
    'end.disconnecting',
    'tool.read-failed',
    'tool.closed',
  ],
  explain: (seen) => {
    const line = seen.one('auth.not-allowed');
    if (TAILNET.test(line?.fields.rule ?? ''))
      return t`Tailscale itself answered on this machine, not its sshd, and no SSH rule of the tailnet lets this device or person in${line?.fields.user ? t` as ${line.fields.user}` : t``}. Keys and passwords play no part: Tailscale decides by who you are in the tailnet.`;
    return [
      ...t`sshd refuses the account ${line?.fields.user ?? seen.user ?? 'in question'}${line?.fields.host ? t` from ${line.fields.host}` : t``}${line ? t`: ${line.fields.rule}` : t`, because it is not on a list of allowed users or groups, or on a list of denied ones`}. `,
      ...t`The check comes before any key or password is looked at, so even the right one is refused. sshd does not say so to the client and does not hang up: the client sees nothing but refusals and leaves by itself.`,
    ];
  },
  fix: (seen) => {
    const user = argument(seen.user, 'USER');
    if (TAILNET.test(seen.one('auth.not-allowed')?.fields.rule ?? ''))
      return [
        step(
          'client',
          t`See who you are in the tailnet: a device with a tag counts as the tag, no longer as you.`,
          reads('tailscale status', 'client'),
        ),
        step(
          'server',
          t`Whoever runs the tailnet: add a rule to \`ssh\` in the policy file (not to \`acls\` or \`grants\` alone) whose \`src\` holds that person or tag, whose \`dst\` holds this machine, and whose \`users\` hold the account.`,
        ),
        step(
          'server',
          t`Or let the machine's own sshd answer again; then keys and passwords count as usual. Do it from its console, since sessions over Tailscale SSH end.`,
          changes('sudo tailscale set --ssh=false', 'server'),
        ),
      ];
    return [
      setServerConfig(
        t`If the account should get in: add it to the list that sshd names. All AllowUsers lines are added together; the order is DenyUsers, AllowUsers, DenyGroups, AllowGroups, and each list that exists must let the account pass.`,
        `AllowUsers ${user}`,
      ),
      step(
        'server',
        t`Careful: if there was no AllowUsers line before, this one excludes everybody else. Then rather take the account out of the Deny list, or add it to the allowed group (\`usermod -aG GROUP USER\`).`,
      ),
      step(
        'client',
        t`On your side nothing is wrong: another key or password does not help. Ask the administrator, and name the account, your address and the time.`,
      ),
    ];
  },
  check: {
    who: 'server',
    ask: (seen) =>
      t`Does one of these lists leave out ${seen.user ?? 'the account'} (or its groups, or its address)?${ONLY_IF_RELOADED}`,
    run: (seen) =>
      `${effectiveConfig(seen, '^(allow|deny)(users|groups)')}; id ${argument(seen.user, 'USER')}`,
    effect: 'reads',
    yes: 'the list excludes the account',
    no: 'the lists let it pass',
    alsoYes: ['server-match-scope'],
  },
  twins: [
    'accept-refuse-connection',
    'auth-key-not-authorized',
    'auth-key-restricted',
    'auth-password-wrong',
    'auth-root-login',
    'auth-shell-missing',
    'auth-unknown-user',
    'server-match-scope',
  ],
  cite: [
    'OpenSSH auth.c, allowed_user()',
    'sshd_config(5), AllowUsers, AllowGroups, DenyUsers, DenyGroups',
    'measured: the log afterwards says "invalid user" about the existing account',
  ],
  folklore: 'AllowUsers',
});
