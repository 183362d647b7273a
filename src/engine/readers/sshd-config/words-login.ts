/** Sentences about who may log in and how (login.ts). */

import type { WordTable } from './words.ts';
import { detailOf, numberOf, t } from './words.ts';

export const LOGIN_WORDS: WordTable = {
  'permit-root-no': () => ({
    closes: true,
    what: t`root cannot log in at all; the right password or key is refused like a wrong one.`,
    why: t`Log in with another account and use \`sudo\` or \`su\`. That is a sound choice, not a fault.`,
  }),
  'permit-root-keys-only': () => ({
    what: t`root can log in with a key, never with a password: the right password is refused like a wrong one.`,
    why: t`That is the default from 7.0 on. Put root's public key into its authorized_keys, or log in with another account.`,
  }),
  'permit-root-forced-only': () => ({
    closes: true,
    what: t`root can log in only with a key that has a \`command=\` in authorized_keys, and gets that command alone.`,
    why: t`Meant for backups. Other logins of root are refused.`,
  }),
  'allow-users': (f) => ({
    closes: true,
    what: t`Only these accounts may log in: ${f.value}. All others are refused, with the right password too, and the client is not told why.`,
    why: t`The server's log says "not allowed because not listed in AllowUsers". A new account has to be added here.`,
  }),
  'allow-groups': (f) => ({
    closes: true,
    what: t`Only members of these groups may log in: ${f.value}. All others are refused, with the right password too, and the client is not told why.`,
    why: t`The server's log says "none of user's groups are listed in AllowGroups". An account that was made a member a moment ago counts at its next login.`,
  }),
  'deny-users': (f) => ({
    closes: true,
    what: t`These accounts are refused, whatever they present: ${f.value}.`,
    why: t`The server's log says "listed in DenyUsers".`,
  }),
  'deny-groups': (f) => ({
    closes: true,
    what: t`Members of these groups are refused, whatever they present: ${f.value}.`,
    why: t`The server's log says "listed in DenyGroups".`,
  }),
  'allow-users-root-conflict': (f) => {
    switch (detailOf(f, 'root')) {
      case 'named-but-forbidden':
        return {
          closes: true,
          what: t`\`AllowUsers\` names root, but \`PermitRootLogin no\` refuses root: root cannot log in.`,
          better: 'PermitRootLogin prohibit-password',
          why: t`Both have to agree. Otherwise take root out of \`AllowUsers\`.`,
        };
      case 'permitted-but-denied':
        return {
          closes: true,
          what: t`\`PermitRootLogin\` lets root in, but \`DenyUsers\` refuses root: root cannot log in.`,
          why: t`A list that refuses always wins.`,
        };
      default:
        return {
          closes: true,
          what: t`\`PermitRootLogin\` lets root in, but \`AllowUsers\` does not name root: root cannot log in.`,
          why: t`Both have to agree: a list that does not name an account refuses it.`,
        };
    }
  },
  'password-off': () => ({
    what: t`sshd offers no plain password login.`,
    why: t`A sound choice, provided that every person has a key on the server.`,
  }),
  'kbdint-off': () => ({
    what: t`sshd offers no questions and answers (keyboard-interactive): one-time codes and PAM's own prompts do not work.`,
    why: t`Two-factor logins and some directories need it.`,
  }),
  'password-and-kbdint-off': () => ({
    closes: true,
    what: t`No password of any kind is accepted: who has no accepted key is refused at once, without a prompt.`,
    why: t`A sound choice, provided that every person has a key on the server. The client prints \`Permission denied (publickey)\`.`,
  }),
  'password-off-kbdint-on': () => ({
    what: t`Passwords are still accepted: PAM asks for them by the method keyboard-interactive, which is not switched off.`,
    better: 'KbdInteractiveAuthentication no',
    why: t`\`PasswordAuthentication no\` closes one of two doors. Leave the other open only if one-time codes are asked there.`,
  }),
  'pubkey-off': () => ({
    closes: true,
    what: t`sshd does not look at keys at all.`,
    better: 'PubkeyAuthentication yes',
    why: t`Every login with a key is refused, however right the key.`,
  }),
  'no-login-method': (f) =>
    detailOf(f, 'methods') !== undefined
      ? {
          closes: true,
          what: t`Nobody can log in: \`AuthenticationMethods\` asks for methods that are switched off.`,
          better: 'AuthenticationMethods any',
          why: t`sshd says "AuthenticationMethods cannot be satisfied by enabled authentication methods".`,
        }
      : {
          closes: true,
          what: t`Nobody can log in: keys, passwords and questions are all switched off.`,
          better: 'PubkeyAuthentication yes',
          why: t`At least one method has to be left.`,
        },
  'auth-methods-set': (f) => ({
    what: t`A login has to pass one of these: ${f.value}. Nothing else is accepted.`,
    why: t`Methods in one list, with commas between them, are all needed, in that order; blanks separate alternatives.`,
  }),
  'auth-methods-any-late': () => ({
    what: t`From 7.3 to 9.6 sshd does not start with this line: \`any\` may not come after another \`AuthenticationMethods\`, below a \`Match\` neither.`,
    better: 'AuthenticationMethods publickey password keyboard-interactive',
    why: t`sshd says "any" must appear alone. Name the methods that are to be enough, with blanks between them. From 9.7 on \`any\` works here.`,
  }),
  'auth-methods-multi': (f) => ({
    closes: true,
    what: t`Every login needs at least ${numberOf(f, 'steps')} steps, one after the other. After the first, the server says "partial success" and refuses until the next is passed too.`,
    why: t`Jobs without a person cannot give a second factor: exempt them in a \`Match\` block.`,
  }),
  'authorized-keys-file-other': (f) => ({
    what: t`Keys are read from ${f.value}, not from ~/.ssh/authorized_keys. A key put there by hand or by \`ssh-copy-id\` has no effect.`,
    better: 'AuthorizedKeysFile .ssh/authorized_keys',
    why: t`Either put the keys where sshd looks, or name the usual file as well.`,
  }),
  'authorized-keys-file-more': (f) => ({
    what: t`Keys are read from several places: ${f.value}.`,
    why: t`A key that was taken out of one file may stand in another.`,
  }),
  'authorized-keys-none': () => ({
    closes: true,
    what: t`No file of keys is read.`,
    why: t`Keys then come from \`AuthorizedKeysCommand\` or from certificates alone; without these no key is accepted.`,
  }),
  'authorized-keys-command': () => ({
    what: t`A program is asked for the keys of an account at each login.`,
    why: t`If it is slow, fails or has wrong permissions, logins with keys are slow or refused. The program and the folders above it must belong to root.`,
  }),
  'authorized-keys-command-no-user': () => ({
    what: t`sshd does not start: \`AuthorizedKeysCommand\` is set, and \`AuthorizedKeysCommandUser\` is not.`,
    better: 'AuthorizedKeysCommandUser nobody',
    why: t`sshd says "AuthorizedKeysCommand set without AuthorizedKeysCommandUser". Give it an account of its own that may do nothing else.`,
  }),
  'windows-admin-keys': () => ({
    what: t`For members of the group administrators, Windows reads keys from C:\\ProgramData\\ssh\\administrators_authorized_keys, not from their own .ssh folder.`,
    why: t`A key in the own folder has no effect for an administrator. The file may be writable by SYSTEM and Administrators alone.`,
  }),
  'cert-authority': () => ({
    what: t`Certificates signed by the authority named here are accepted; nobody needs a line in authorized_keys for that.`,
    why: t`A certificate that has run out, or names other accounts, is refused.`,
  }),
  'revoked-keys': () => ({
    what: t`Keys on a list are refused, even if they stand in authorized_keys.`,
    why: t`If the list cannot be read, sshd refuses every key.`,
  }),
  'strict-modes-off': () => ({
    what: t`sshd does not check who else may write to the home folder and the files of keys.`,
    better: 'StrictModes yes',
    why: t`Another account may then add its own key. Correct the permissions instead: \`chmod go-w ~ ~/.ssh ~/.ssh/authorized_keys\`.`,
  }),
  'use-pam-no': () => ({
    what: t`PAM is not used: its account checks, limits, sessions and one-time codes do not act. A locked account (a \`!\` as password) is refused with keys too.`,
    why: t`Most Linux packages ship \`UsePAM yes\`; the default of OpenSSH itself is no.`,
  }),
  'gssapi-on': () => ({
    what: t`Kerberos tickets are accepted for logins.`,
    why: t`A name server that answers slowly makes such logins slow. Who has no ticket goes on with the other methods.`,
  }),
  'use-login': () => ({
    what: t`Sessions are started by login(1).`,
    better: 'UseLogin no',
    why: t`7.4 removed it. Before, it broke X11 forwarding and privilege separation.`,
  }),
};
