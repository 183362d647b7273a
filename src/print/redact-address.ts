/**
 * Pseudonyms for addresses. Private and special ranges stay in their range, a network of /24 or /64 stays one network.
 * Public networks become the three of RFC 5737, then 240.0.0.0 and up, which nobody can have; IPv6 those of RFC 3849.
 */

const V4: readonly (readonly [RegExp, (n: number) => string])[] = [
  [/^10\./, (n) => `10.${n >> 8}.${n & 255}`],
  [/^172\.(1[6-9]|2\d|3[01])\./, (n) => `172.${16 + (n >> 8)}.${n & 255}`],
  [/^192\.168\./, (n) => `192.168.${n}`],
  [/^100\.(6[4-9]|[7-9]\d|1[01]\d|12[0-7])\./, (n) => `100.${64 + (n >> 8)}.${n & 255}`],
  [/^169\.254\./, (n) => `169.254.${n}`],
  [/^198\.1[89]\./, (n) => `198.${18 + (n >> 8)}.${n & 255}`],
];
const DOCUMENTATION = ['192.0.2', '198.51.100', '203.0.113'];
const publicNet = (n: number): string =>
  DOCUMENTATION[n] ?? `${240 + (n >> 16)}.${(n >> 8) & 255}.${n & 255}`;

/** The eight groups of an IPv6 address, or null. */
function groups(text: string): readonly string[] | null {
  const halves = text.split('::');
  if (halves.length > 2) return null;
  const [a = [], b = []] = halves.map((h) => (h === '' ? [] : h.split(':')));
  const missing = 8 - a.length - b.length;
  if (halves.length === 2 ? missing < 1 : missing !== 0) return null;
  const all = [...a, ...Array<string>(missing).fill('0'), ...b];
  return all.every((g) => /^[0-9a-f]{1,4}$/i.test(g))
    ? all.map((g) => Number.parseInt(g, 16).toString(16))
    : null;
}

export function redactAddress(): (text: string) => string {
  const nets = new Map<string, { readonly to: string; readonly members: Map<string, number> }>();
  const counts = new Map<string, number>();

  function member(
    range: string,
    net: string,
    own: string,
    make: (n: number) => string,
  ): readonly [string, number] {
    const id = `${range} ${net}`;
    let found = nets.get(id);
    if (found === undefined) {
      const n = counts.get(range) ?? 0;
      counts.set(range, n + 1);
      found = { to: make(n), members: new Map() };
      nets.set(id, found);
    }
    const nth = found.members.get(own) ?? found.members.size + 1;
    found.members.set(own, nth);
    return [found.to, nth];
  }

  function v4(text: string): string {
    const parts = text.split('.').map(Number);
    if (parts.some((p) => p > 255) || parts[0] === 127 || (parts[0] ?? 0) === 0 || (parts[0] ?? 0) >= 224)
      return text;
    if (text === '169.254.169.254') return text;
    const index = V4.findIndex(([r]) => r.test(text));
    const own = parts[3] as number;
    const [to, nth] = member(
      `4-${index}`,
      parts.slice(0, 3).join('.'),
      String(own === 0 || own === 255 ? '' : own),
      V4[index]?.[1] ?? publicNet,
    );
    return `${to}.${own === 0 || own === 255 ? own : nth}`;
  }

  return (text) => {
    if (/^\d+(\.\d+){3}$/.test(text)) return v4(text);
    const mapped = /^(::ffff:)(\d+(?:\.\d+){3})$/i.exec(text);
    if (mapped) return `${mapped[1]}${v4(mapped[2] as string)}`;
    // An address and its port: 203.0.113.9:22.
    const port = /^(\d+(?:\.\d+){3})(:\d{1,5}:?)$/.exec(text);
    if (port) return v4(port[1] as string) + (port[2] as string);
    const end = /[.:]$/.test(text) && !text.endsWith('::') ? text.slice(-1) : '';
    const g = groups(text.slice(0, text.length - end.length));
    if (g === null || g.slice(0, 7).every((x) => x === '0') || /^ff/.test((g[0] as string).padStart(4, '0')))
      return text;
    const first = (g[0] as string).padStart(4, '0');
    const range = /^fe[89ab]/.test(first) ? 'link' : /^f[cd]/.test(first) ? 'ula' : 'public';
    const [to, nth] = member(range, g.slice(0, 4).join(':'), g.slice(4).join(':'), (n) =>
      range === 'link' ? 'fe80:' : `${range === 'ula' ? 'fd00:0:0' : '2001:db8:0'}:${n.toString(16)}:`,
    );
    return `${to}:${nth.toString(16)}${end}`;
  };
}
