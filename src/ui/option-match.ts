interface Matchable {
  readonly value: string;
  readonly label: string;
  readonly keywords?: readonly string[] | undefined;
}

/**
 * The options that hold every word of the query, case aside, in their label, value or keywords.
 * Those whose label starts with the query come first; otherwise the given order stays.
 */
export function matchOptions<T extends Matchable>(options: readonly T[], query: string): readonly T[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return options;
  const start = words.join(' ');
  const matches = options.filter((option) => {
    const text = [option.label, option.value, ...(option.keywords ?? [])].join(' ').toLowerCase();
    return words.every((word) => text.includes(word));
  });
  const isFirst = (option: T): boolean => option.label.toLowerCase().startsWith(start);
  return [...matches.filter(isFirst), ...matches.filter((option) => !isFirst(option))];
}
