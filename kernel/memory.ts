/** The memory that kernel and TypeScript share: the control block, and where each table lies. The order is that of scan/kernel.ts. */

/** Words at the beginning of the control block. */
export const BYTES = 48;
export const CAPACITY = 52;
export const COUNT = 56;
export const EXTRA = 60;
export const WANTED = 64;
export const SSHD = 68;
export const OTHER = 72;
const TABLES = 80;

export let control: i32 = 0;
let place: i32 = 0;
function next(): i32 {
  const at = load<i32>(place);
  place += 4;
  return at;
}

// The columns of the records.
export let times: i32 = 0;
export let pids: i32 = 0;
export let hosts: i32 = 0;
export let addrs: i32 = 0;
export let users: i32 = 0;
export let texts: i32 = 0;
export let numbers: i32 = 0;
export let places: i32 = 0;
export let lengths: i32 = 0;
export let ports: i32 = 0;
export let events: i32 = 0;
export let flagsOf: i32 = 0;

/** Where the first byte of the block is: places in records are told from there. */
export let base: i32 = 0;

// fitting.ts
export let isKnown: i32 = 0;
export let holeCount: i32 = 0;
export let weight: i32 = 0;
export let firstOpen: i32 = 0;
export let lastOpen: i32 = 0;
export let holeBase: i32 = 0;
export let literalBase: i32 = 0;
export let holeClass: i32 = 0;
export let holeOpen: i32 = 0;
export let literalAt: i32 = 0;
export let literalLength: i32 = 0;
export let pool: i32 = 0;
export let allowed: i32 = 0;
export let begins: i32 = 0;
export let ends: i32 = 0;
// beginnings.ts
export let side: i32 = 0;
export let order: i32 = 0;
export let keys: i32 = 0;
export let bucketAt: i32 = 0;
export let bucketFrom: i32 = 0;
export let bucketOwn: i32 = 0;
export let bucketTheirs: i32 = 0;
export let bucketList: i32 = 0;
export let bucketReady: i32 = 0;
export let shortOwn: i32 = 0;
export let shortTheirs: i32 = 0;
export let ownNeedles: i32 = 0;
export let theirNeedles: i32 = 0;
// reading.ts
export let hits: i32 = 0;
export let plainRivals: i32 = 0;
export let anyRivals: i32 = 0;
export let rivalPool: i32 = 0;
export let foundList: i32 = 0;
// plan.ts and fast-line.ts
export let planState: i32 = 0;
export let planCode: i32 = 0;
export let planHoles: i32 = 0;
export let planText: i32 = 0;
export let planNumber: i32 = 0;
export let planPort: i32 = 0;
export let planMarks: i32 = 0;
export let kept: i32 = 0;
export let wanted: i32 = 0;
export let characters: i32 = 0;
// header.ts
export let dateKnown: i32 = 0;
export let dateLength: i32 = 0;
export let dateTime: i32 = 0;
export let tagSlots: i32 = 0;
export let tagAt: i32 = 0;
export let tagLength: i32 = 0;
export let tagHost: i32 = 0;
export let tagForm: i32 = 0;
export let tagKind: i32 = 0;
export let tagPool: i32 = 0;
export let recent: i32 = 0;
// again.ts
export let seen: i32 = 0;
export let shortOwnCount: i32 = 0;
export let shortTheirsCount: i32 = 0;

/** Where the control block is; behind its first words stand the places of the tables. */
export function begin(at: i32): void {
  control = at;
  place = at + TABLES;
  isKnown = next();
  holeCount = next();
  weight = next();
  firstOpen = next();
  lastOpen = next();
  holeBase = next();
  literalBase = next();
  holeClass = next();
  holeOpen = next();
  literalAt = next();
  literalLength = next();
  pool = next();
  allowed = next();
  begins = next();
  ends = next();
  side = next();
  order = next();
  keys = next();
  bucketAt = next();
  bucketFrom = next();
  bucketOwn = next();
  bucketTheirs = next();
  bucketList = next();
  bucketReady = next();
  shortOwn = next();
  shortTheirs = next();
  hits = next();
  plainRivals = next();
  anyRivals = next();
  rivalPool = next();
  foundList = next();
  planState = next();
  planCode = next();
  planHoles = next();
  planText = next();
  planNumber = next();
  planPort = next();
  planMarks = next();
  kept = next();
  wanted = next();
  characters = next();
  dateKnown = next();
  dateLength = next();
  dateTime = next();
  tagSlots = next();
  tagAt = next();
  tagLength = next();
  tagHost = next();
  tagForm = next();
  tagKind = next();
  tagPool = next();
  recent = next();
  seen = next();
  // Of the needles the places of their seven tables stay here.
  ownNeedles = place;
  theirNeedles = place + 28;
  place += 56;
  shortOwnCount = next();
  shortTheirsCount = next();
}

/** A scan begins: the columns that it fills, and where its bytes lie. */
export function beginScan(): void {
  place = control;
  times = next();
  pids = next();
  hosts = next();
  addrs = next();
  users = next();
  texts = next();
  numbers = next();
  places = next();
  lengths = next();
  ports = next();
  events = next();
  flagsOf = next();
  base = load<i32>(control, BYTES);
}
