/** All causes, in order of their ids. Written by scripts/gen.mjs: do not edit. */

import type { Cause } from './cause.ts';
import acceptBanned from './causes/accept-banned.ts';
import acceptBinaryUnusable from './causes/accept-binary-unusable.ts';
import acceptChildCrash from './causes/accept-child-crash.ts';
import acceptDeviceAllowList from './causes/accept-device-allow-list.ts';
import acceptListenerStuck from './causes/accept-listener-stuck.ts';
import acceptMaxstartups from './causes/accept-maxstartups.ts';
import acceptOpensslMismatch from './causes/accept-openssl-mismatch.ts';
import acceptOutOfResources from './causes/accept-out-of-resources.ts';
import acceptPenalty from './causes/accept-penalty.ts';
import acceptPerSourceLimit from './causes/accept-per-source-limit.ts';
import acceptPrivsepDir from './causes/accept-privsep-dir.ts';
import acceptRefuseConnection from './causes/accept-refuse-connection.ts';
import acceptReverseDnsSlow from './causes/accept-reverse-dns-slow.ts';
import acceptSandboxKill from './causes/accept-sandbox-kill.ts';
import acceptSocketUnitFailed from './causes/accept-socket-unit-failed.ts';
import acceptTcpWrappers from './causes/accept-tcp-wrappers.ts';
import acceptUpgradedNotRestarted from './causes/accept-upgraded-not-restarted.ts';
import acceptXinetdRefuses from './causes/accept-xinetd-refuses.ts';
import authAccountExpired from './causes/auth-account-expired.ts';
import authAccountLocked from './causes/auth-account-locked.ts';
import authAgentRefused from './causes/auth-agent-refused.ts';
import authAuthorizedKeysCommand from './causes/auth-authorized-keys-command.ts';
import authAuthorizedKeysMalformed from './causes/auth-authorized-keys-malformed.ts';
import authAuthorizedKeysMode from './causes/auth-authorized-keys-mode.ts';
import authAuthorizedKeysPath from './causes/auth-authorized-keys-path.ts';
import authAuthorizedKeysUnreadable from './causes/auth-authorized-keys-unreadable.ts';
import authCiSecretEmpty from './causes/auth-ci-secret-empty.ts';
import authDsaDisabled from './causes/auth-dsa-disabled.ts';
import authFaillock from './causes/auth-faillock.ts';
import authGitNoPermission from './causes/auth-git-no-permission.ts';
import authGitWrongAccount from './causes/auth-git-wrong-account.ts';
import authGraceTimeout from './causes/auth-grace-timeout.ts';
import authKbdintOnly from './causes/auth-kbdint-only.ts';
import authKeyNotAuthorized from './causes/auth-key-not-authorized.ts';
import authKeyPassphrase from './causes/auth-key-passphrase.ts';
import authKeyRestricted from './causes/auth-key-restricted.ts';
import authMaxTries from './causes/auth-max-tries.ts';
import authNoKeyOffered from './causes/auth-no-key-offered.ts';
import authNoUsableMethod from './causes/auth-no-usable-method.ts';
import authNologinFile from './causes/auth-nologin-file.ts';
import authPamAccountDenied from './causes/auth-pam-account-denied.ts';
import authPamBroken from './causes/auth-pam-broken.ts';
import authPasswordDisabled from './causes/auth-password-disabled.ts';
import authPasswordExpired from './causes/auth-password-expired.ts';
import authPasswordWrong from './causes/auth-password-wrong.ts';
import authRootLogin from './causes/auth-root-login.ts';
import authRsaSha1Client from './causes/auth-rsa-sha1-client.ts';
import authRsaSha1Server from './causes/auth-rsa-sha1-server.ts';
import authSecondFactorNeeded from './causes/auth-second-factor-needed.ts';
import authSelinuxLabel from './causes/auth-selinux-label.ts';
import authShellMissing from './causes/auth-shell-missing.ts';
import authTooManyKeys from './causes/auth-too-many-keys.ts';
import authToolOwnKeys from './causes/auth-tool-own-keys.ts';
import authUnknownUser from './causes/auth-unknown-user.ts';
import authUserNotAllowed from './causes/auth-user-not-allowed.ts';
import authWindowsAdminKeys from './causes/auth-windows-admin-keys.ts';
import clientCommandLine from './causes/client-command-line.ts';
import clientConfigInvalid from './causes/client-config-invalid.ts';
import clientConfigMode from './causes/client-config-mode.ts';
import clientInstallBroken from './causes/client-install-broken.ts';
import clientKeyFormat from './causes/client-key-format.ts';
import clientKeyMangled from './causes/client-key-mangled.ts';
import clientKeyMode from './causes/client-key-mode.ts';
import clientKeyUnavailable from './causes/client-key-unavailable.ts';
import clientLibraryBug from './causes/client-library-bug.ts';
import clientMuxBroken from './causes/client-mux-broken.ts';
import clientUidUnknown from './causes/client-uid-unknown.ts';
import connectAddressConflict from './causes/connect-address-conflict.ts';
import connectBanned from './causes/connect-banned.ts';
import connectBindAddress from './causes/connect-bind-address.ts';
import connectCloudFirewall from './causes/connect-cloud-firewall.ts';
import connectGuestNotExposed from './causes/connect-guest-not-exposed.ts';
import connectHostDown from './causes/connect-host-down.ts';
import connectIpv6Broken from './causes/connect-ipv6-broken.ts';
import connectLocalFirewall from './causes/connect-local-firewall.ts';
import connectMacosLocalNetwork from './causes/connect-macos-local-network.ts';
import connectNoRoute from './causes/connect-no-route.ts';
import connectOutboundPortBlocked from './causes/connect-outbound-port-blocked.ts';
import connectPortFiltered from './causes/connect-port-filtered.ts';
import connectPortRejected from './causes/connect-port-rejected.ts';
import connectPortsExhausted from './causes/connect-ports-exhausted.ts';
import connectPublicPrivateMixup from './causes/connect-public-private-mixup.ts';
import connectRateLimited from './causes/connect-rate-limited.ts';
import connectRouteWrong from './causes/connect-route-wrong.ts';
import connectSourceNotAllowed from './causes/connect-source-not-allowed.ts';
import connectWrongHost from './causes/connect-wrong-host.ts';
import connectWrongPort from './causes/connect-wrong-port.ts';
import hostkeyChanged from './causes/hostkey-changed.ts';
import hostkeyIntercepted from './causes/hostkey-intercepted.ts';
import hostkeyNoCommonType from './causes/hostkey-no-common-type.ts';
import hostkeyPinnedMismatch from './causes/hostkey-pinned-mismatch.ts';
import hostkeyRevoked from './causes/hostkey-revoked.ts';
import hostkeyRotatedByProvider from './causes/hostkey-rotated-by-provider.ts';
import hostkeySharedName from './causes/hostkey-shared-name.ts';
import hostkeyTooSmall from './causes/hostkey-too-small.ts';
import hostkeyUnknown from './causes/hostkey-unknown.ts';
import identBadBanner from './causes/ident-bad-banner.ts';
import identBannerSlow from './causes/ident-banner-slow.ts';
import identHangsUp from './causes/ident-hangs-up.ts';
import identHttp from './causes/ident-http.ts';
import identOtherService from './causes/ident-other-service.ts';
import identProtocol1 from './causes/ident-protocol-1.ts';
import identStaysSilent from './causes/ident-stays-silent.ts';
import identTarpit from './causes/ident-tarpit.ts';
import identTls from './causes/ident-tls.ts';
import jumpBastionLogin from './causes/jump-bastion-login.ts';
import jumpBastionUnreachable from './causes/jump-bastion-unreachable.ts';
import jumpCloudflaredOrigin from './causes/jump-cloudflared-origin.ts';
import jumpCommandFailed from './causes/jump-command-failed.ts';
import jumpCommandMissing from './causes/jump-command-missing.ts';
import jumpCommandPrints from './causes/jump-command-prints.ts';
import jumpForcedCommand from './causes/jump-forced-command.ts';
import jumpForwardingForbidden from './causes/jump-forwarding-forbidden.ts';
import jumpIapDenied from './causes/jump-iap-denied.ts';
import jumpProxyDenied from './causes/jump-proxy-denied.ts';
import jumpProxyDown from './causes/jump-proxy-down.ts';
import jumpSsmNotConnected from './causes/jump-ssm-not-connected.ts';
import jumpTargetNameUnknown from './causes/jump-target-name-unknown.ts';
import jumpTargetUnreachable from './causes/jump-target-unreachable.ts';
import kexClientTooOld from './causes/kex-client-too-old.ts';
import kexCryptoPolicy from './causes/kex-crypto-policy.ts';
import kexModuliMissing from './causes/kex-moduli-missing.ts';
import kexNoCommonCipher from './causes/kex-no-common-cipher.ts';
import kexNoCommonKex from './causes/kex-no-common-kex.ts';
import kexServerBug from './causes/kex-server-bug.ts';
import kexServerCloses from './causes/kex-server-closes.ts';
import kexUmacBug from './causes/kex-umac-bug.ts';
import noiseBruteForce from './causes/noise-brute-force.ts';
import noiseConnectClose from './causes/noise-connect-close.ts';
import noiseHarmlessLine from './causes/noise-harmless-line.ts';
import noiseMonitor from './causes/noise-monitor.ts';
import noiseNeverLogsIn from './causes/noise-never-logs-in.ts';
import noiseNonSsh from './causes/noise-non-ssh.ts';
import noiseOldAlgorithms from './causes/noise-old-algorithms.ts';
import pathBalancerNoBackend from './causes/path-balancer-no-backend.ts';
import pathDpiDrop from './causes/path-dpi-drop.ts';
import pathDpiReset from './causes/path-dpi-reset.ts';
import pathFakeIpUnrouted from './causes/path-fake-ip-unrouted.ts';
import pathIdleTimeout from './causes/path-idle-timeout.ts';
import pathIpqosDropped from './causes/path-ipqos-dropped.ts';
import pathMtuBlackhole from './causes/path-mtu-blackhole.ts';
import pathNatTableFull from './causes/path-nat-table-full.ts';
import pathPortMappingDead from './causes/path-port-mapping-dead.ts';
import pathPortMappingFailed from './causes/path-port-mapping-failed.ts';
import pathPortTranslatedWrong from './causes/path-port-translated-wrong.ts';
import pathProviderBlocksTunnel from './causes/path-provider-blocks-tunnel.ts';
import pathProxyBlocksPort from './causes/path-proxy-blocks-port.ts';
import pathProxyProtocol from './causes/path-proxy-protocol.ts';
import pathSourcePortFiltered from './causes/path-source-port-filtered.ts';
import pathStateLost from './causes/path-state-lost.ts';
import pathStreamDamaged from './causes/path-stream-damaged.ts';
import pathTunnelDeadEnd from './causes/path-tunnel-dead-end.ts';
import resolveAliasNotMatched from './causes/resolve-alias-not-matched.ts';
import resolveNameUnknown from './causes/resolve-name-unknown.ts';
import resolveResolverDown from './causes/resolve-resolver-down.ts';
import resolveUrlSyntax from './causes/resolve-url-syntax.ts';
import resolveWrongAddress from './causes/resolve-wrong-address.ts';
import serverConfigInvalid from './causes/server-config-invalid.ts';
import serverHostkeysDamaged from './causes/server-hostkeys-damaged.ts';
import serverHostkeysMissing from './causes/server-hostkeys-missing.ts';
import serverHostkeysMode from './causes/server-hostkeys-mode.ts';
import serverListenAddress from './causes/server-listen-address.ts';
import serverMatchScope from './causes/server-match-scope.ts';
import serverNotInstalled from './causes/server-not-installed.ts';
import serverNotRoot from './causes/server-not-root.ts';
import serverNotRunning from './causes/server-not-running.ts';
import serverPortInUse from './causes/server-port-in-use.ts';
import serverPrivsepUserMissing from './causes/server-privsep-user-missing.ts';
import serverSelinuxPort from './causes/server-selinux-port.ts';
import serverSocketOwnsPort from './causes/server-socket-owns-port.ts';
import serverStillBooting from './causes/server-still-booting.ts';
import serverUpgradeChangedDefaults from './causes/server-upgrade-changed-defaults.ts';
import sessionChrootUnusable from './causes/session-chroot-unusable.ts';
import sessionDiskUnusable from './causes/session-disk-unusable.ts';
import sessionForcedCommand from './causes/session-forced-command.ts';
import sessionForwardPortInUse from './causes/session-forward-port-in-use.ts';
import sessionForwardingForbidden from './causes/session-forwarding-forbidden.ts';
import sessionGitHostNoShell from './causes/session-git-host-no-shell.ts';
import sessionIdlePolicy from './causes/session-idle-policy.ts';
import sessionKeepaliveLost from './causes/session-keepalive-lost.ts';
import sessionKilled from './causes/session-killed.ts';
import sessionLimits from './causes/session-limits.ts';
import sessionMaxSessions from './causes/session-max-sessions.ts';
import sessionNoSftpServer from './causes/session-no-sftp-server.ts';
import sessionNologinShell from './causes/session-nologin-shell.ts';
import sessionPamFailed from './causes/session-pam-failed.ts';
import sessionPtyRefused from './causes/session-pty-refused.ts';
import sessionServerShutdown from './causes/session-server-shutdown.ts';
import sessionShellExits from './causes/session-shell-exits.ts';
import sessionShellNoise from './causes/session-shell-noise.ts';

export const CAUSES: readonly Cause[] = [
  acceptBanned,
  acceptBinaryUnusable,
  acceptChildCrash,
  acceptDeviceAllowList,
  acceptListenerStuck,
  acceptMaxstartups,
  acceptOpensslMismatch,
  acceptOutOfResources,
  acceptPenalty,
  acceptPerSourceLimit,
  acceptPrivsepDir,
  acceptRefuseConnection,
  acceptReverseDnsSlow,
  acceptSandboxKill,
  acceptSocketUnitFailed,
  acceptTcpWrappers,
  acceptUpgradedNotRestarted,
  acceptXinetdRefuses,
  authAccountExpired,
  authAccountLocked,
  authAgentRefused,
  authAuthorizedKeysCommand,
  authAuthorizedKeysMalformed,
  authAuthorizedKeysMode,
  authAuthorizedKeysPath,
  authAuthorizedKeysUnreadable,
  authCiSecretEmpty,
  authDsaDisabled,
  authFaillock,
  authGitNoPermission,
  authGitWrongAccount,
  authGraceTimeout,
  authKbdintOnly,
  authKeyNotAuthorized,
  authKeyPassphrase,
  authKeyRestricted,
  authMaxTries,
  authNoKeyOffered,
  authNoUsableMethod,
  authNologinFile,
  authPamAccountDenied,
  authPamBroken,
  authPasswordDisabled,
  authPasswordExpired,
  authPasswordWrong,
  authRootLogin,
  authRsaSha1Client,
  authRsaSha1Server,
  authSecondFactorNeeded,
  authSelinuxLabel,
  authShellMissing,
  authTooManyKeys,
  authToolOwnKeys,
  authUnknownUser,
  authUserNotAllowed,
  authWindowsAdminKeys,
  clientCommandLine,
  clientConfigInvalid,
  clientConfigMode,
  clientInstallBroken,
  clientKeyFormat,
  clientKeyMangled,
  clientKeyMode,
  clientKeyUnavailable,
  clientLibraryBug,
  clientMuxBroken,
  clientUidUnknown,
  connectAddressConflict,
  connectBanned,
  connectBindAddress,
  connectCloudFirewall,
  connectGuestNotExposed,
  connectHostDown,
  connectIpv6Broken,
  connectLocalFirewall,
  connectMacosLocalNetwork,
  connectNoRoute,
  connectOutboundPortBlocked,
  connectPortFiltered,
  connectPortRejected,
  connectPortsExhausted,
  connectPublicPrivateMixup,
  connectRateLimited,
  connectRouteWrong,
  connectSourceNotAllowed,
  connectWrongHost,
  connectWrongPort,
  hostkeyChanged,
  hostkeyIntercepted,
  hostkeyNoCommonType,
  hostkeyPinnedMismatch,
  hostkeyRevoked,
  hostkeyRotatedByProvider,
  hostkeySharedName,
  hostkeyTooSmall,
  hostkeyUnknown,
  identBadBanner,
  identBannerSlow,
  identHangsUp,
  identHttp,
  identOtherService,
  identProtocol1,
  identStaysSilent,
  identTarpit,
  identTls,
  jumpBastionLogin,
  jumpBastionUnreachable,
  jumpCloudflaredOrigin,
  jumpCommandFailed,
  jumpCommandMissing,
  jumpCommandPrints,
  jumpForcedCommand,
  jumpForwardingForbidden,
  jumpIapDenied,
  jumpProxyDenied,
  jumpProxyDown,
  jumpSsmNotConnected,
  jumpTargetNameUnknown,
  jumpTargetUnreachable,
  kexClientTooOld,
  kexCryptoPolicy,
  kexModuliMissing,
  kexNoCommonCipher,
  kexNoCommonKex,
  kexServerBug,
  kexServerCloses,
  kexUmacBug,
  noiseBruteForce,
  noiseConnectClose,
  noiseHarmlessLine,
  noiseMonitor,
  noiseNeverLogsIn,
  noiseNonSsh,
  noiseOldAlgorithms,
  pathBalancerNoBackend,
  pathDpiDrop,
  pathDpiReset,
  pathFakeIpUnrouted,
  pathIdleTimeout,
  pathIpqosDropped,
  pathMtuBlackhole,
  pathNatTableFull,
  pathPortMappingDead,
  pathPortMappingFailed,
  pathPortTranslatedWrong,
  pathProviderBlocksTunnel,
  pathProxyBlocksPort,
  pathProxyProtocol,
  pathSourcePortFiltered,
  pathStateLost,
  pathStreamDamaged,
  pathTunnelDeadEnd,
  resolveAliasNotMatched,
  resolveNameUnknown,
  resolveResolverDown,
  resolveUrlSyntax,
  resolveWrongAddress,
  serverConfigInvalid,
  serverHostkeysDamaged,
  serverHostkeysMissing,
  serverHostkeysMode,
  serverListenAddress,
  serverMatchScope,
  serverNotInstalled,
  serverNotRoot,
  serverNotRunning,
  serverPortInUse,
  serverPrivsepUserMissing,
  serverSelinuxPort,
  serverSocketOwnsPort,
  serverStillBooting,
  serverUpgradeChangedDefaults,
  sessionChrootUnusable,
  sessionDiskUnusable,
  sessionForcedCommand,
  sessionForwardPortInUse,
  sessionForwardingForbidden,
  sessionGitHostNoShell,
  sessionIdlePolicy,
  sessionKeepaliveLost,
  sessionKilled,
  sessionLimits,
  sessionMaxSessions,
  sessionNoSftpServer,
  sessionNologinShell,
  sessionPamFailed,
  sessionPtyRefused,
  sessionServerShutdown,
  sessionShellExits,
  sessionShellNoise,
];
