/** Findings about who may log in and how: root, methods, lists of users, files of keys. */

import type { Held, Rule, Scope } from './finding.ts';
import { flagOf } from './finding.ts';
import { keywordNamed } from './keywords.ts';
import { namesUser } from './match.ts';
import { readOneOf } from './values.ts';

function rootValue(h: Held | undefined): string | undefined {
  const k = keywordNamed('PermitRootLogin');
  return h && k ? readOneOf(k, h.word) : undefined;
}

const root: Rule = (scope, say) => {
  const h = scope.own('PermitRootLogin');
  switch (rootValue(h)) {
    case 'no':
      if (h) say('permit-root-no', h);
      break;
    case 'prohibit-password':
      if (h) say('permit-root-keys-only', h);
      break;
    case 'forced-commands-only':
      if (h) say('permit-root-forced-only', h);
      break;
    default:
  }
};

const users: Rule = (scope, say) => {
  const lists = [
    ['AllowUsers', 'allow-users'],
    ['AllowGroups', 'allow-groups'],
    ['DenyUsers', 'deny-users'],
    ['DenyGroups', 'deny-groups'],
  ] as const;
  for (const [keyword, finding] of lists) {
    const h = scope.own(keyword);
    if (h) say(finding, h, `entries=${h.args.length}`);
  }
  const allow = scope.any('AllowUsers');
  const permit = scope.any('PermitRootLogin');
  const value = rootValue(permit);
  const deny = scope.any('DenyUsers');
  const mine = scope.own('AllowUsers') ?? scope.own('DenyUsers') ?? scope.own('PermitRootLogin');
  if (!mine || value === undefined) return;
  if (allow && value === 'no' && allow.args.some((a) => a === 'root' || a.startsWith('root@'))) {
    say('allow-users-root-conflict', allow, 'root=named-but-forbidden');
  } else if (value !== 'no' && allow && !namesUser('root', allow.args)) {
    say('allow-users-root-conflict', allow, 'root=permitted-but-not-listed');
  } else if (value !== 'no' && deny && namesUser('root', deny.args)) {
    say('allow-users-root-conflict', deny, 'root=permitted-but-denied');
  }
};

/** Which methods are open in this scope; what is not set is open, except GSSAPI, host-based and Kerberos (servconf.c). */
function open(scope: Scope): ReadonlySet<string> {
  const methods = new Set<string>();
  if (flagOf(scope, 'PubkeyAuthentication') !== false) methods.add('publickey');
  if (flagOf(scope, 'PasswordAuthentication') !== false) methods.add('password');
  if (flagOf(scope, 'KbdInteractiveAuthentication') !== false) methods.add('keyboard-interactive');
  if (flagOf(scope, 'GSSAPIAuthentication')) methods.add('gssapi-with-mic');
  if (scope.any('GSSAPIKeyExchange')?.word === 'yes') methods.add('gssapi-keyex');
  if (flagOf(scope, 'HostbasedAuthentication')) methods.add('hostbased');
  return methods;
}

const methods: Rule = (scope, say) => {
  const password = scope.own('PasswordAuthentication');
  const kbd = scope.own('KbdInteractiveAuthentication');
  const pubkey = scope.own('PubkeyAuthentication');
  if (password?.word === 'no') say('password-off', password);
  if (kbd?.word === 'no') say('kbdint-off', kbd);
  if (pubkey?.word === 'no') say('pubkey-off', pubkey);
  const either = password ?? kbd;
  if (either && flagOf(scope, 'PasswordAuthentication') === false) {
    const interactive = flagOf(scope, 'KbdInteractiveAuthentication');
    if (interactive === false) say('password-and-kbdint-off', either);
    // PAM asks for the same password by the other method (sshd_config(5), UsePAM).
    else if (flagOf(scope, 'UsePAM') === true && (interactive === true || scope.complete))
      say('password-off-kbdint-on', either);
  }
  const list = scope.own('AuthenticationMethods');
  if (list && list.word !== 'any') {
    say('auth-methods-set', list, `choices=${list.args.length}`);
    const steps = Math.min(...list.args.slice(0, 1000).map((a) => a.split(',').length));
    if (steps > 1) say('auth-methods-multi', list, `steps=${steps}`);
  }
  const mine =
    pubkey ?? either ?? list ?? scope.own('GSSAPIAuthentication') ?? scope.own('HostbasedAuthentication');
  if (!mine) return;
  const can = open(scope);
  const asked = scope.any('AuthenticationMethods');
  if (can.size === 0) say('no-login-method', mine, 'all=off');
  else if (
    asked &&
    asked.word !== 'any' &&
    !asked.args.some((a) => a.split(',').every((m) => can.has(m.split(':')[0] ?? '')))
  ) {
    say('no-login-method', asked, 'methods=switched-off');
  }
};

/** The places where people put their keys by habit (pathnames.h). */
const USUAL_KEYS = /^(%h\/|~\/|\/home\/%u\/|)\.ssh\/authorized_keys2?$/;

const keys: Rule = (scope, say) => {
  const files = scope.own('AuthorizedKeysFile');
  if (files?.word === 'none') say('authorized-keys-none', files);
  else if (files) {
    const usual = files.args.some((a) => USUAL_KEYS.test(a) && !a.endsWith('2'));
    if (!usual) {
      const windows = files.args.some((a) => a.toUpperCase().startsWith('__PROGRAMDATA__'));
      say(windows ? 'windows-admin-keys' : 'authorized-keys-file-other', files, `files=${files.args.length}`);
    } else if (files.args.some((a) => !USUAL_KEYS.test(a)))
      say('authorized-keys-file-more', files, `files=${files.args.length}`);
  }
  const command = scope.own('AuthorizedKeysCommand');
  if (command && command.word !== 'none') {
    say('authorized-keys-command', command);
    // sshd checks this pair when it starts (sshd.c), for what holds for everybody.
    if (scope.match === undefined && scope.any('AuthorizedKeysCommandUser') === undefined) {
      say('authorized-keys-command-no-user', command);
    }
  }
  const ca = scope.own('TrustedUserCAKeys');
  if (ca && ca.word !== 'none') say('cert-authority', ca);
  const revoked = scope.own('RevokedKeys');
  if (revoked && revoked.word !== 'none') say('revoked-keys', revoked);
  const strict = scope.own('StrictModes');
  if (strict?.word === 'no') say('strict-modes-off', strict);
  const pam = scope.own('UsePAM');
  if (pam?.word === 'no') say('use-pam-no', pam);
  const gss = scope.own('GSSAPIAuthentication');
  if (gss?.word === 'yes') say('gssapi-on', gss);
  const login = scope.own('UseLogin');
  if (login?.word === 'yes') say('use-login', login);
};

export const LOGIN: readonly Rule[] = [root, users, methods, keys];
