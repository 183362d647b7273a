#!/usr/bin/env bash
# Installs what the checks need: the Debian packages of packages.txt that are missing, the npm packages of the lock
# file, and a second Node. No service is started on the way: the tests start their own servers.
# Usage: scripts/check/install.sh   (as root; from the root of the checkout). PACKAGES names another list, without npm's.

set -u
failed=0
policy=${POLICY_RC_D:-/usr/sbin/policy-rc.d}
packages=${PACKAGES:-scripts/check/packages.txt}

missing_packages() {
  local package command
  while read -r package command _; do
    case $package in '' | '#'*) continue ;; esac
    if [ "$command" = - ]; then
      dpkg -s "$package" >/dev/null 2>&1 || echo "$package"
    else
      PATH=$PATH:/usr/sbin:/sbin command -v "$command" >/dev/null || echo "$package"
    fi
  done <"$packages" | sort -u
}

apt_install() {
  DEBIAN_FRONTEND=noninteractive apt-get -q -y -o DPkg::Lock::Timeout=300 --no-install-recommends install "$@"
}

# Debian asks policy-rc.d before it starts a service; 101 means "do not". Whatever stood there comes back.
kept=''
without_services() {
  local status
  if [ -e "$policy" ]; then
    kept=$(mktemp) && cp -p "$policy" "$kept"
  fi
  trap restore_policy EXIT
  trap 'exit 130' INT TERM HUP
  printf '#!/bin/sh\nexit 101\n' >"$policy" && chmod 755 "$policy"
  "$@"
  status=$?
  restore_policy
  trap - EXIT INT TERM HUP
  return $status
}

restore_policy() {
  if [ -n "$kept" ]; then cp -p "$kept" "$policy" && rm -f "$kept"; else rm -f "$policy"; fi
  kept=''
}

install_debian_packages() {
  local wanted
  mapfile -t wanted < <(missing_packages)
  [ ${#wanted[@]} -gt 0 ] || return 0
  if [ "$(id -u)" != 0 ] || ! command -v apt-get >/dev/null; then
    echo "check: missing: ${wanted[*]}; as root on Debian: apt-get install ${wanted[*]}" >&2
    return 1
  fi
  echo "check: installing ${wanted[*]}" >&2
  log=$(mktemp)
  # The package lists of a new machine are empty or old: then the first try fails, and the second has new ones.
  if ! without_services apt_install "${wanted[@]}" >"$log" 2>&1; then
    if ! { apt-get -q -o DPkg::Lock::Timeout=300 update || true; without_services apt_install "${wanted[@]}"; } >>"$log" 2>&1; then
      tail -n 15 "$log" >&2
      rm -f "$log"
      return 1
    fi
  fi
  rm -f "$log"
}

# A second Node for the smoke test. The package `node` would fetch this one in an install script; taking the package of
# the platform itself needs no script.
install_second_node() {
  local major=24 package
  [ -z "${SSHWHY_NODES:-}" ] || return 0
  package=$(node -p '"node-" + process.platform + "-" + process.arch') || return 1
  [ ! -x ".tools/node_modules/$package/bin/node" ] || return 0
  echo "check: installing Node $major beside this one, into .tools" >&2
  mkdir -p .tools
  [ -f .tools/package.json ] || echo '{ "private": true }' >.tools/package.json
  local args=(--prefix .tools --no-save --ignore-scripts --no-audit --no-fund --no-package-lock --silent)
  npm install "${args[@]}" "$package@$major" >&2 || npm install "${args[@]}" "$package@$major" >&2
}

install_debian_packages || failed=1
if [ -z "${PACKAGES:-}" ] && command -v node >/dev/null; then
  install_second_node || failed=1
fi
exit $failed
