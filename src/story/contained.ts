/**
 * What reaches out of its field, wherever that is shown: signs that turn text around, but for a pair of
 * isolates with nothing of the kind in it; marks on one letter beyond what any script has, a tower over
 * the lines above; letters of tags, which nobody sees, but for those that make another flag of a black
 * one; half a letter, which no address can hold; and NUL, which no HTML can.
 */
const spill =
  /[\0\u202a-\u202e]|[\u2066-\u2068](?![^\u2066-\u2069]*\u2069)|\u2069(?<![\u2066-\u2068][^\u2066-\u2069]*\u2069)|(\p{M}{8})\p{M}+|(?<![\u{1f3f4}\u{e0020}-\u{e007e}])[\u{e0000}-\u{e007f}]+|\p{Cs}/gu;

/** Text without it: of marks on one letter the first eight stay. */
export const contained = (text: string): string => text.replace(spill, '$1');
