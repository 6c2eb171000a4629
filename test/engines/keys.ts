/** `Shift+Tab` is two keys, `+` is one; `Space` is a name that Chromium alone knows. */
export function keysOf(combination: string): string[] {
  return combination.split(/(?<=.)\+(?=.)/).map((key) => (key === 'Space' ? ' ' : key));
}
