/**
 * Pseudonyms for addresses, by order of appearance. What kind of address it is and which networks are the same stays
 * visible; which ones they are does not.
 *
 * Special ranges keep their fixed bits and are renumbered octet by octet, so that /8, /16 and /24 of them still hold
 * the same addresses. Public networks (/24) become 192.0.2.0/24, 198.51.100.0/24, 203.0.113.0/24 (RFC 5737), further
 * ones 240.0.0.0/24, 240.0.1.0/24 … : 240.0.0.0/4 was never given to anybody (RFC 1112). IPv6 networks (/64) become
 * 2001:db8:0:1::/64 and so on (RFC 3849).
 */

/** Numbers values from 1 in the order in which they are first asked for. */
export function numbering(): (value: string) => number {
  const seen = new Map<string, number>();
  return (value) => {
    let n = seen.get(value);
    if (n === undefined) {
      n = seen.size + 1;
      seen.set(value, n);
    }
    return n;
  };
}

export interface Addresses {
  /** An IPv4 address, its last octets perhaps `*` or `x`; undefined for what is none. */
  v4(text: string): string | undefined;
  /** An IPv6 address without zone and brackets; undefined for what is none. */
  v6(text: string): string | undefined;
  mac(text: string): string;
}

const DOCUMENTATION = ['192.0.2', '198.51.100', '203.0.113'];

export function addresses(): Addresses {
  const octets = new Map<string, (value: string) => number>();
  const networks = numbering();
  const nets6 = numbering();
  const hosts6 = new Map<string, (value: string) => number>();
  const macs = numbering();

  /** A number of its own for an octet under what stands before it; 0 and 255 mean network and broadcast and stay. */
  function octet(before: string, value: string, from = 0, to = 255): string {
    if (!/^\d+$/.test(value)) return value;
    const v = Number(value);
    if (to === 255 && (v === 0 || v === 255)) return String(v);
    let number = octets.get(before);
    if (!number) {
      number = numbering();
      octets.set(before, number);
    }
    return String(from + number(String(v)) - (to === 255 ? 0 : 1));
  }

  function v4(text: string): string | undefined {
    const parts = text.split('.');
    if (parts.length !== 4 || parts.some((p) => /^\d+$/.test(p) && Number(p) > 255)) return undefined;
    const [a, b, c, d] = parts.map((p) => (/^\d+$/.test(p) ? String(Number(p)) : p)) as [
      string,
      string,
      string,
      string,
    ];
    const first = Number(a);
    const second = Number(b);
    // Nobody's own: loopback, "any", multicast and masks, and the clouds' metadata service.
    if (first === 127 || first === 0 || (first >= 224 && first < 240) || first === 255) return text;
    if (text === '169.254.169.254') return text;
    const tail = (net: string, n: string): string =>
      `${octet(`${n}/c`, c)}.${octet(`${n}.${c}`, d)}`.replace(/^/, `${net}.`);
    if (first === 10) return tail(`10.${octet('10', b)}`, `10.${b}`);
    if (!Number.isNaN(second)) {
      if (first === 172 && second >= 16 && second < 32)
        return tail(`172.${octet('172', b, 16, 31)}`, `172.${b}`);
      if (first === 192 && second === 168) return tail('192.168', '192.168');
      if (first === 100 && second >= 64 && second < 128)
        return tail(`100.${octet('100', b, 64, 127)}`, `100.${b}`);
      if (first === 169 && second === 254) return tail('169.254', '169.254');
      if (first === 198 && (second === 18 || second === 19)) return tail(`198.${second}`, `198.${b}`);
    }
    const n = networks(`${a}.${b}.${c}`) - 1;
    const net = DOCUMENTATION[n] ?? `240.${((n - 3) >> 8) & 255}.${(n - 3) & 255}`;
    return `${net}.${octet(`${a}.${b}.${c}`, d)}`;
  }

  function v6(text: string): string | undefined {
    const groups = groupsOf(text);
    if (!groups) return undefined;
    const [first = 0] = groups;
    const low = groups.slice(0, 6).every((g, i) => g === (i === 5 ? 0xffff : 0));
    const last4 = `${(groups[6] as number) >> 8}.${(groups[6] as number) & 255}.${(groups[7] as number) >> 8}.${(groups[7] as number) & 255}`;
    if (low) return `::ffff:${v4(last4)}`;
    if (first === 0x64 && groups[1] === 0xff9b) return `64:ff9b::${v4(last4)}`;
    // Loopback, "any" and multicast.
    if (groups.slice(0, 7).every((g) => g === 0) || first >= 0xff00) return text;
    const net = groups.slice(0, 4).join(':');
    const host = groups.slice(4).join(':');
    let number = hosts6.get(net);
    if (!number) {
      number = numbering();
      hosts6.set(net, number);
    }
    const h = groups.slice(4).every((g) => g === 0) ? '' : number(host).toString(16);
    if (first >= 0xfe80 && first < 0xfec0) return `fe80::${h}`;
    const n = nets6(net);
    const range = first >= 0xfc00 && first < 0xfe00 ? 'fd00:0' : '2001:db8';
    return `${range}:${(n >> 16).toString(16)}:${(n & 0xffff).toString(16)}::${h}`;
  }

  return {
    v4,
    v6,
    mac: (text) => {
      const n = macs(text.toLowerCase());
      const hex = (x: number): string => (x & 255).toString(16).padStart(2, '0');
      // As many bytes as were there: a firewall writes both addresses and the type in one.
      const bytes = text.split(':').length;
      return [
        ...Array.from({ length: bytes - 2 }, (_, i) => (i === 0 ? '02' : '00')),
        hex(n >> 8),
        hex(n),
      ].join(':');
    },
  };
}

/** The eight groups of an IPv6 address as numbers, or null. */
function groupsOf(text: string): readonly number[] | null {
  if (text.length > 45) return null;
  let t = text;
  const dotted = /^(.*:)(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(t);
  if (dotted) {
    const [a, b, c, d] = dotted.slice(2).map(Number) as [number, number, number, number];
    if (a > 255 || b > 255 || c > 255 || d > 255) return null;
    t = `${dotted[1]}${(a * 256 + b).toString(16)}:${(c * 256 + d).toString(16)}`;
  }
  const halves = t.split('::');
  if (halves.length > 2) return null;
  const list = (s: string | undefined): string[] => (s === undefined || s === '' ? [] : s.split(':'));
  const head = list(halves[0]);
  const rest = list(halves[1]);
  if ([...head, ...rest].some((g) => !/^[0-9a-f]{1,4}$/i.test(g))) return null;
  const gap = 8 - head.length - rest.length;
  if (halves.length === 2 ? gap < 1 : gap !== 0) return null;
  return [...head, ...Array<string>(halves.length === 2 ? gap : 0).fill('0'), ...rest].map((g) =>
    Number.parseInt(g, 16),
  );
}
