/** Faults that keep sshd from starting; from outside they all look like nobody there: one short scenario for each (see scenarios.mjs). */
import { SSH } from './fault.mjs';

/** sshd that does not come up: what it says when started by hand, and what the client meets. */
const down = (fault, changes, { run = 'sshd -D -e', user = 'root' } = {}) => ({
  fault,
  packages: SSH,
  breaks(lab) {
    lab.write('/etc/ssh/sshd_config', 'LogLevel VERBOSE\n');
    changes(lab);
    lab.client(`/usr/sbin/${run}`, {
      name: 'sshd.txt',
      where: 'server',
      user,
      seconds: 3,
      shown: `sudo ${run}`,
    });
    // A service's own words go to the log.
    lab.start(`/usr/sbin/${run.replace(' -e', '')} 2>&1 | logger -t sshd`, { user, ms: 800 });
  },
});

export default {
  'server-listen-address': down('ListenAddress names an address that the server does not have', (lab) => {
    lab.write('/etc/ssh/sshd_config', 'ListenAddress 192.0.2.77\nLogLevel VERBOSE\n');
    lab.keep('sshd_config', 'ListenAddress 192.0.2.77\nLogLevel VERBOSE\n');
  }),
  'server-hostkeys-damaged': down('the files of the host keys are cut short', (lab) =>
    lab.sh('for f in /etc/ssh/ssh_host_*_key; do head -c 100 $f >/tmp/k; cat /tmp/k >$f; done'),
  ),
  'server-hostkeys-mode': down('everybody may read the host keys', (lab) =>
    lab.sh('chmod 644 /etc/ssh/ssh_host_*_key'),
  ),
  'server-hostkeys-missing--start': down('no host key was ever made', (lab) =>
    lab.sh('rm /etc/ssh/ssh_host_*'),
  ),
  'server-not-root': down('sshd is started by an ordinary user', () => {}, { user: 'alice' }),
  'server-port-in-use': down('another program holds port 22', (lab) =>
    lab.start(['/usr/bin/python3', '-m', 'http.server', '22', '--bind', lab.SERVER], { port: 22 }),
  ),
  'server-privsep-user-missing': down('there is no user sshd', (lab) =>
    lab.sh("sed -i '/^sshd:/d' /etc/passwd"),
  ),
};
