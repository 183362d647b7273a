/** Public services for git: nobody but their provider can act on the server, so the steps for it become what a user can do. */

import type { Step, Text } from './remedy.ts';
import { connects, step, t } from './remedy.ts';

export interface GitService {
  readonly name: string;
  readonly status: string;
  /** Where an account's keys stand. */
  readonly keys: string;
  /** The host that takes SSH on port 443. */
  readonly other?: string;
}

const SERVICES: readonly (readonly [RegExp, GitService])[] = [
  [
    /^(ssh\.)?github\.com$/,
    {
      name: 'GitHub',
      status: 'https://www.githubstatus.com',
      keys: 'https://github.com/settings/keys',
      other: 'ssh.github.com',
    },
  ],
  [
    /^(altssh\.)?gitlab\.com$/,
    {
      name: 'GitLab.com',
      status: 'https://status.gitlab.com',
      keys: 'https://gitlab.com/-/user_settings/ssh_keys',
      other: 'altssh.gitlab.com',
    },
  ],
  [
    /^(altssh\.)?bitbucket\.org$/,
    {
      name: 'Bitbucket',
      status: 'https://bitbucket.status.atlassian.com',
      keys: 'https://bitbucket.org/account/settings/ssh-keys/',
      other: 'altssh.bitbucket.org',
    },
  ],
  [
    /^(ssh\.dev\.azure\.com|([a-z0-9-]+@)?vs-ssh\.visualstudio\.com)$/,
    {
      name: 'Azure DevOps',
      status: 'https://status.dev.azure.com',
      keys: 'https://dev.azure.com, under User settings, SSH public keys',
    },
  ],
  [
    /^codeberg\.org$/,
    {
      name: 'Codeberg',
      status: 'https://status.codeberg.org',
      keys: 'https://codeberg.org/user/settings/keys',
    },
  ],
  [
    /^gitea\.com$/,
    { name: 'gitea.com', status: 'https://gitea.com', keys: 'https://gitea.com/user/settings/keys' },
  ],
];

/** Further services whose logs their users never see; nothing is known here of their pages. */
const OTHERS =
  /(?:^|\.)(?:sr\.ht|gitee\.com|sourceforge\.net|heroku\.com)$|^git-codecommit\.[a-z0-9-]+\.amazonaws\.com$/i;

/** Whether nobody but a provider can look into the servers of that name. */
export function isPublicService(host: string | undefined): boolean {
  return host !== undefined && (gitService(host) !== undefined || OTHERS.test(host));
}

/** The public service that a host belongs to. */
export function gitService(host: string | undefined): GitService | undefined {
  const name = host?.toLowerCase().replace(/\.$/, '');
  return name === undefined ? undefined : SERVICES.find(([p]) => p.test(name))?.[1];
}

const KEYS = /^auth-/;
const WAY = /^(connect|path|accept|ident|kex)-/;

/** The steps for a host of a public service: those for its administrator give way to what the user can do there. */
export function forGitHost(id: string, host: string | undefined, steps: readonly Step[]): readonly Step[] {
  const service = gitService(host);
  if (!service) return steps;
  // A key gets to such a service over its web pages only.
  const own = steps.filter(
    (s) => s.who !== 'server' && !s.commands.some((c) => c.run.startsWith('ssh-copy-id ')),
  );
  const said = own.flatMap((s) => [...s.what, ...s.commands.map((c) => c.run), ...(s.config?.lines ?? [])]);
  const has = (what: string): boolean =>
    said.some((p) => (typeof p === 'string' ? p : p.value).includes(what));
  const out = [...own];
  if (KEYS.test(id) && !has(service.keys)) out.splice(1, 0, step('client', keysOf(service)));
  if (WAY.test(id) && service.other !== undefined && host !== service.other && !has(service.other))
    out.push(
      step(
        'client',
        t`${service.name} takes SSH on port 443 as well, which most networks let through: try ${service.other}.`,
        connects(1, `ssh -T -p 443 git@${service.other}`),
      ),
    );
  if (own.length < steps.length || out.length === 0)
    out.push(
      step(
        'client',
        t`The server belongs to ${service.name}, so no administrator of yours can look into its log. If it fails for everybody, see ${service.status}.`,
      ),
    );
  return out;
}

function keysOf(service: GitService): Text {
  return t`Compare the fingerprint of the key that ssh offers (\`ssh-add -l\`, or \`ssh-keygen -lf KEY.pub\`) with those of your account: ${service.keys}.`;
}
