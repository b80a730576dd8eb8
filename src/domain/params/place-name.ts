/** What stands for the name of a parameter that has none: no parameter can be called so. */
export function placeName(index: number): string {
  return `#${index + 1}`;
}

/** Whether a name is such a stand-in. */
export function isPlaceName(name: string): boolean {
  return /^#\d+$/.test(name);
}
