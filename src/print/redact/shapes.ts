/** Shapes in a text that are addresses, keys and names by themselves, each a named group of one pattern. */

import { HAS_PLACE, PLACES } from './places.ts';

/** All shapes that are replaced by themselves. Every part is bounded or begins only where the one before ended. */
const shapesWith = (places: readonly string[]): RegExp =>
  new RegExp(
    [
      String.raw`(?<hashed>\|1\|[A-Za-z0-9+/]{20,40}=?\|[A-Za-z0-9+/]{20,40}=?)`,
      '(?<blob>(?<![A-Za-z0-9+/])AAAA[A-Za-z0-9+/]{20,}={0,3}|(?<![A-Za-z0-9+/=])[A-Za-z0-9+/]{64,}={0,2})',
      String.raw`(?<sha>\bSHA(?:1|256|512):[A-Za-z0-9+/]{20,90}={0,2})`,
      String.raw`(?<md5>(?<![\w:])(?:[0-9a-fA-F]{2}:){15}[0-9a-fA-F]{2}(?![\w:]))`,
      String.raw`(?<mac>(?<![\w:])(?:[0-9a-fA-F]{2}:){5,13}[0-9a-fA-F]{2}(?![\w:]))`,
      String.raw`(?<v6>(?<![\p{L}\p{N}_:.])(?:[0-9A-Fa-f]{0,4}:){2,7}(?:(?:\d{1,3}\.){3}\d{1,3}|[0-9A-Fa-f]{1,4})?(?![\p{L}\p{N}_:]))`,
      String.raw`(?<v4>(?<![\p{L}\p{N}_.])(?:\d{1,3}\.){2}(?:\d{1,3}\.(?:\d{1,3}|[*x])|[*x]\.[*x])(?![\p{L}\p{N}_]|\.\d))`,
      '(?<machine>(?<=_MACHINE_ID[=": ]{1,4})[0-9a-f]{32})',
      String.raw`(?<home>(?:\/(?:home|Users)\/|\\{1,2}Users\\{1,2}))(?<owner>[^\s/\\:"'<>|,;()[\]@%$*{}]{1,64})`,
      ...places,
      String.raw`(?<![\p{L}\p{N}_.+-])(?<account>[\p{L}\p{N}_][\p{L}\p{N}_.+-]{0,63})@(?<at>[\p{L}\p{N}_][\p{L}\p{N}_.-]{0,254}|(?=\[|:))`,
      String.raw`\b(?<word>[Ff]or|[Uu]ser|USER|SUDO_USER|LOGNAME|[Uu]sername|ruser|logname|acct|[Aa]ccount|as|[Ll]ogin|to|[Hh]ost|[Hh]ost[Nn]ame)(?<sep>(?:["']?[=:] ?| )["']?)(?<name>[\p{L}\p{N}_][\p{L}\p{N}_.-]{0,63})(?= from | by | port | via | \(| \[| \d{1,3}\.\d| [0-9a-fA-F]{0,4}:[0-9a-fA-F:]|[:,;.'"()\]]|\s{0,9}$)`,
      String.raw`(?<![\p{L}\p{N}_.-])(?<logger>[\p{L}\p{N}_][\p{L}\p{N}_.-]{0,63})(?= [a-zA-Z][a-zA-Z0-9_./-]{0,40}(?:\[\d{1,10}\])?: )`,
    ].join('|'),
    'gu',
  );
const SHAPES = shapesWith([]);
const SHAPES_AND_PLACES = shapesWith(PLACES);
/** A pattern of one's own to walk through this text with. */
export function shapesFor(text: string): RegExp {
  const { source, flags } = HAS_PLACE.test(text) ? SHAPES_AND_PLACES : SHAPES;
  return new RegExp(source, flags);
}
