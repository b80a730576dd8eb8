/** Words of examples: nobody's password is "your-key-here". */
const EXAMPLE_WORDS =
  /your|example|sample|placeholder|change[_-]?me|dummy|fake|redacted|removed|insert|replace|todo|x{4,}|0{6,}|12345|abcdef|(?:foo|bar)(?![a-z])|\*{3,}|\.{3}|…|(?<![a-z])(?:my|test|some|the)[_-]/i;

/** What is filled in later: `${KEY}`, `{{ key }}`, `<key>`, `%(key)s`, `$KEY`, `{key}`. */
const FILLED_IN = /\$\{|\{\{|^<.*>$|%\(|^%\w+%$|^\$\w+$|^\{[\w.[\]"'() -]*\}$/;

/** The name of what belongs there: `user:password@host`. */
const NAMED = /^(?:pass|passwd|password|passphrase|pwd|pw|secret|token|key)\d*$/i;

/** Whether a text stands for a secret without being one. */
export function isPlaceholder(text: string): boolean {
  return EXAMPLE_WORDS.test(text) || FILLED_IN.test(text) || NAMED.test(text);
}

/** How many bits each character of a text tells, as far as its own letters show: 0 for 'aaaa', 4 for 16 different ones. */
export function entropyOf(text: string): number {
  const counts = new Map<string, number>();
  for (const letter of text) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= (count / text.length) * Math.log2(count / text.length);
  return bits;
}
