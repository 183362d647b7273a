#!/usr/bin/env bash
# Installs what the lab needs, as root on Debian: the packages of lab/packages.txt without starting any service, and
# into .tools/ two programs that are better not installed: docker-proxy (its package would bring a daemon) and a newer
# OpenSSH, for what Debian's release does not do yet. What cannot be had is said, and the faults that need it are left out.
#
#   lab/install.sh
#   OPENSSH_SOURCE=/a/clone lab/install.sh     builds from this clone of openssh-portable instead of fetching one

cd "${BASH_SOURCE[0]%/*}/.." || exit 1
tag=V_10_0_P2
source=${OPENSSH_SOURCE:-https://github.com/openssh/openssh-portable}
failed=0
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

for list in scripts/check/packages.txt lab/packages.txt; do
  PACKAGES=$list scripts/check/install.sh || failed=1
done

if [ ! -x .tools/docker-proxy ]; then
  chmod 755 "$work" && mkdir -p .tools
  if (cd "$work" && apt-get -q download docker.io && dpkg-deb -x docker.io_*.deb .) >"$work/log" 2>&1; then
    cp "$work/usr/sbin/docker-proxy" .tools/
  else
    tail -n 3 "$work/log" >&2 && failed=1
  fi
fi

if [ ! -x .tools/openssh/sbin/sshd ]; then
  echo "lab: building OpenSSH $tag into .tools/openssh" >&2
  if ! {
    git -c advice.detachedHead=false clone -q --depth 1 --branch "$tag" "$source" "$work/openssh" && cd "$work/openssh" && autoreconf -i &&
      ./configure --prefix=/usr/local/openssh --sysconfdir=/etc/ssh --with-pam --with-privsep-path=/run/sshd &&
      make -j2 && make install-nokeys DESTDIR="$work/tree" && cd "$OLDPWD"
  } >"$work/log" 2>&1; then
    tail -n 5 "$work/log" >&2 && failed=1
  else
    rm -rf .tools/openssh && cp -a "$work/tree/usr/local/openssh" .tools/openssh
  fi
fi
exit $failed
