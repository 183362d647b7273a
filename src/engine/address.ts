/** What sort of address a text is, by its special-purpose range (RFC 6890, RFC 5737, RFC 3849); nothing is looked up. */

export type AddressSort =
  | 'loopback'
  | 'private'
  | 'link-local'
  | 'cgnat'
  | 'fake-ip'
  | 'documentation'
  | 'public'
  | 'unspecified'
  | 'masked'
  | 'name';

function ipv4(text: string): number | null {
  const parts = text.split('.');
  if (parts.length !== 4) return null;
  let value = 0;
  for (const p of parts) {
    if (!/^\d{1,3}$/.test(p)) return null;
    const n = Number(p);
    if (n > 255) return null;
    value = value * 256 + n;
  }
  return value;
}

const V4_RANGES: readonly (readonly [string, number, AddressSort])[] = [
  ['0.0.0.0', 8, 'unspecified'],
  ['127.0.0.0', 8, 'loopback'],
  ['10.0.0.0', 8, 'private'],
  ['172.16.0.0', 12, 'private'],
  ['192.168.0.0', 16, 'private'],
  ['169.254.0.0', 16, 'link-local'],
  ['100.64.0.0', 10, 'cgnat'],
  // Benchmarking range (RFC 2544), used by transparent proxies for their placeholder answers.
  ['198.18.0.0', 15, 'fake-ip'],
  ['192.0.2.0', 24, 'documentation'],
  ['198.51.100.0', 24, 'documentation'],
  ['203.0.113.0', 24, 'documentation'],
];

/** In the network that Docker or libvirt gives its guests unless told otherwise: only their host has a way into it. */
export const isGuestNetwork = (text: string): boolean =>
  /^(172\.17|192\.168\.122)\.\d{1,3}\.\d{1,3}$/.test(text);

/** The interface that Docker, Podman, libvirt, LXC, Hyper-V, VMware or VirtualBox make for the guests of this very machine. */
export const isGuestDevice = (name: string): boolean =>
  /^(docker\d|br-[0-9a-f]|podman\d|cni-?podman|virbr\d|lxcbr\d|lxdbr\d|vmnet\d|vboxnet\d|vEthernet )/.test(
    name,
  );

/** The sort of an address as written, masked ones (`x.x.x.207`) and names included. */
export function addressSort(text: string): AddressSort {
  const bare = text.replace(/^\[|\]$/g, '').split('%')[0] ?? '';
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(bare);
  const value = ipv4(mapped?.[1] ?? bare);
  if (value !== null) {
    for (const [base, bits, sort] of V4_RANGES) {
      const size = 2 ** (32 - bits);
      if (Math.floor(value / size) === Math.floor((ipv4(base) ?? 0) / size)) return sort;
    }
    return 'public';
  }
  if (bare.includes(':') && /^[0-9a-f:]+$/i.test(bare)) {
    const low = bare.toLowerCase();
    if (low === '::1') return 'loopback';
    if (low === '::') return 'unspecified';
    if (/^fe[89ab]/.test(low)) return 'link-local';
    if (/^f[cd]/.test(low)) return 'private';
    if (/^2001:0?db8:/.test(low)) return 'documentation';
    return 'public';
  }
  if (bare === 'localhost') return 'loopback';
  return /[*x]/i.test(bare) && /^[0-9a-z.:*<>#_-]*$/i.test(bare) && /[.:]/.test(bare) && !/[g-w]/i.test(bare)
    ? 'masked'
    : 'name';
}

export function isIpv6(text: string): boolean {
  return text.includes(':') && /^\[?[0-9a-f:.%a-z]+\]?$/i.test(text);
}
