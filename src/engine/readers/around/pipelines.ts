/** What build steps, Docker and gcloud say on their own account, before or around an ssh that they start. */

import type { Wording } from '../../wording.ts';
import { says } from './libraries.ts';

const NO_KEY = 'The job was given no private key: a secret that is not set is an empty text.';
const NO_HOST = 'The job was given no server: a secret or variable that is not set is an empty text.';

// drone-ssh and drone-scp under appleboy's actions (plugin.go); webfactory/ssh-agent (index.js); @actions/core (getInput); Burnett01's and others' scripts.
const STEPS: readonly Wording[] = [
  ...[
    "Error: can't connect without a private SSH key or password",
    "can't connect without a private SSH key or password",
  ].flatMap((text) => says('auth.key-missing', text, { path: '', errno: 'empty' }, text, NO_KEY)),
  ...says(
    'auth.key-missing',
    'The ssh-private-key argument is empty.{_}',
    { path: '', errno: 'empty' },
    'The ssh-private-key argument is empty. Maybe the secret has not been configured, or you are using a wrong secret name in your workflow file.',
    NO_KEY,
    { prefixes: ['', 'Error: ', '##[error]'] },
  ),
  ...['{_:token}key', 'ssh{_:token}'].flatMap((name) =>
    says(
      'auth.key-missing',
      `Input required and not supplied: ${name}`,
      { path: '', errno: 'empty' },
      `Input required and not supplied: ${name === '{_:token}key' ? 'deploy_key' : 'ssh_private'}`,
      NO_KEY,
      { prefixes: ['', 'Error: ', '##[error]'] },
    ),
  ),
  ...['missing server host', 'missing server host or user'].flatMap((text) =>
    says('client.usage', text, { text: 'missing server host' }, text, NO_HOST, {
      prefixes: ['Error: ', 'error: '],
    }),
  ),
];

// docker (cli/connhelper/commandconn, net/http behind it): http://docker.example.com and http://docker stand for a host behind ssh.
const NOISE = 'Docker speaks HTTP through ssh, and the login scripts of the server printed text into it.';
const DOCKER: readonly Wording[] = [
  'malformed HTTP status code',
  'malformed HTTP response',
  'malformed HTTP version',
].flatMap((text) =>
  says(
    'session.noise-in-stream',
    `error during connect: {_}HTTP/1.x transport connection broken: ${text} "{text:peer}"`,
    {},
    `error during connect: Get "http://docker.example.com/v1.40/info": net/http: HTTP/1.x transport connection broken: ${text} "Welcome"`,
    NOISE,
  ),
);

// gcloud compute ssh --troubleshoot (googlecloudsdk/command_lib/compute, vpc_troubleshooter.py).
const GCLOUD: readonly Wording[] = [
  ...says(
    'around.firewall',
    'No ingress firewall rule allowing SSH found.',
    { text: 'No ingress firewall rule allowing SSH found.' },
    'No ingress firewall rule allowing SSH found.',
    "Google's own check found no rule that lets port 22 in. It does not see the rules of a shared network's host project.",
  ),
  ...says(
    'jump.iap-denied',
    'There is an issue with your IAP configuration',
    { text: 'There is an issue with your IAP configuration' },
    'There is an issue with your IAP configuration',
    "Google's own check found no rule that lets its tunnel in.",
  ),
];

export const PIPELINES: readonly Wording[] = [...STEPS, ...DOCKER, ...GCLOUD];
