/** Numbers, moments and spans of time as a story prints them. The zone is handed in: nothing here knows the machine's. */

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

/** 1234567 as `1,234,567`. */
export function count(n: number): string {
  if (!Number.isFinite(n)) return '?';
  const digits = String(Math.round(Math.abs(n)));
  return `${n < 0 ? '-' : ''}${digits.replace(/\B(?=(\d{3})+$)/g, ',')}`;
}

/** `1 login`, `3 logins`. */
export function counted(n: number, one: string, many = `${one}s`): string {
  return `${count(n)} ${n === 1 ? one : many}`;
}

/** 180113 as `180k`: for the ends of small charts. */
export function brief(n: number): string {
  if (n < 10_000) return count(n);
  if (n < 1_000_000) return `${Math.round(n / 1000)}k`;
  return `${(n / 1_000_000).toFixed(n < 10_000_000 ? 1 : 0)}M`;
}

export function bytes(n: number): string {
  const units = ['bytes', 'KB', 'MB', 'GB', 'TB'];
  let value = n;
  let unit = 0;
  while (value >= 1000 && unit < units.length - 1) {
    value /= 1000;
    unit++;
  }
  return unit === 0
    ? counted(n, 'byte')
    : `${value < 10 ? value.toFixed(1) : Math.round(value)} ${units[unit]}`;
}

/** A part of a whole: `75 %`, `under 1 %`. */
export function share(part: number, whole: number): string {
  if (whole <= 0) return '';
  const p = (part / whole) * 100;
  if (p > 0 && p < 1) return 'under 1 %';
  return p > 99 && part < whole ? 'over 99 %' : `${Math.round(p)} %`;
}

/** How long, in its two largest units: `28 d`, `3 h 20 min`, `45 s`. */
export function span(ms: number): string {
  if (!Number.isFinite(ms)) return '?';
  if (ms < SECOND) return `${Math.round(Math.max(0, ms))} ms`;
  const units: readonly (readonly [number, string])[] = [
    [DAY, 'd'],
    [HOUR, 'h'],
    [MINUTE, 'min'],
    [SECOND, 's'],
  ];
  const whole = Math.round(ms / SECOND) * SECOND;
  const first = units.findIndex(([size]) => whole >= size);
  const [size, name] = units[first] as readonly [number, string];
  const rest = whole % size;
  const next = units[first + 1];
  const small = next ? Math.floor(rest / next[0]) : 0;
  // Of many days or hours nobody wants the rest.
  const big = Math.floor(whole / size);
  return `${count(big)} ${name}${next && small > 0 && big < 10 ? ` ${small} ${next[1]}` : ''}`;
}

interface Clock {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly time: string;
}

const two = (n: number): string => (n < 10 ? `0${n}` : String(n));

/** Days since 1970 to the date of the Gregorian calendar (H. Hinnant, "chrono-compatible low-level date algorithms"). */
function clock(ms: number, zone: number): Clock {
  const local = ms + zone * MINUTE;
  const days = Math.floor(local / DAY);
  const z = days + 719_468;
  const era = Math.floor(z / 146_097);
  const ofEra = z - era * 146_097;
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  );
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * ofYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  const seconds = Math.floor((local - days * DAY) / SECOND);
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: ofYear - Math.floor((153 * shifted + 2) / 5) + 1,
    time: `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`,
  };
}

/** A moment in the zone (minutes east of UTC): `2026-11-24 03:59:36`. */
export function moment(ms: number, zone: number): string {
  return Number.isFinite(ms) ? `${date(ms, zone)} ${clock(ms, zone).time}` : 'at an unknown time';
}

function date(ms: number, zone: number): string {
  if (!Number.isFinite(ms)) return '?';
  const c = clock(ms, zone);
  return `${String(c.year).padStart(4, '0')}-${two(c.month)}-${two(c.day)}`;
}

/** As on an axis: the date for steps of days, the hour for shorter ones. */
export function tick(ms: number, zone: number, length: number): string {
  const c = clock(ms, zone);
  const day = `${c.day} ${MONTHS[c.month - 1]}`;
  if (length >= 4 * DAY) return day;
  return length >= DAY ? `${day} ${c.time.slice(0, 5)}` : c.time.slice(0, length < 10 * MINUTE ? 8 : 5);
}

/** For a round moment on an axis whose marks are `step` apart: the date, within days the time. */
export function axisLabel(ms: number, zone: number, step: number): string {
  const c = clock(ms, zone);
  if (step >= DAY || c.time === '00:00:00') return `${c.day} ${MONTHS[c.month - 1]}`;
  return c.time.slice(0, step < MINUTE ? 8 : 5);
}

/** From when to when; the second date is left out on the same day. */
export function between(from: number, to: number, zone: number): string {
  if (!Number.isFinite(from) || !Number.isFinite(to) || from === to)
    return moment(Number.isFinite(from) ? from : to, zone);
  const end = date(from, zone) === date(to, zone) ? clock(to, zone).time : moment(to, zone);
  return `${moment(from, zone)} to ${end}`;
}

/** The name of the zone: `UTC`, `UTC+02:00`. */
export function zoneName(zone: number): string {
  if (zone === 0) return 'UTC';
  const minutes = Math.abs(zone);
  return `UTC${zone < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** ISO 8601 in UTC with milliseconds, as in RFC 3339; empty without a time. */
export function iso(ms: number): string {
  if (!Number.isFinite(ms)) return '';
  const c = clock(ms, 0);
  const part = ((ms % SECOND) + SECOND) % SECOND;
  return `${date(ms, 0)}T${c.time}.${String(Math.floor(part)).padStart(3, '0')}Z`;
}
