/**
 * The candidate that was most likely meant by a misspelt name; nothing when none is near. Near are the same letters in
 * another case, and names that a third of the letters at most (but always one, and never more than `most`) turns into each
 * other.
 */
export function closestName(name: string, candidates: Iterable<string>, most = 4): string | undefined {
  let best: string | undefined;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    if (candidate === name) continue;
    const distance = nameDistance(name, candidate);
    const limit = Math.min(most, Math.max(1, Math.floor(Math.max(name.length, candidate.length) / 3)));
    if (distance <= limit && distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

/** How many letters must be added, dropped, replaced or swapped with their neighbour; case and separators count little. */
function nameDistance(a: string, b: string): number {
  const plainA = plain(a);
  const plainB = plain(b);
  if (plainA === plainB) return 0.5;
  return editDistance(plainA, plainB);
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[-_ .]/g, '');
}

/** Damerau-Levenshtein distance with adjacent swaps (optimal string alignment). */
export function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const isSame = a[row - 1] === b[column - 1];
      const replaced = (last[column - 1] ?? 0) + (isSame ? 0 : 1);
      let distance = Math.min((last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, replaced);
      const isSwap = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (isSwap) distance = Math.min(distance, (beforeLast[column - 2] ?? 0) + 1);
      current.push(distance);
    }
    beforeLast = last;
    last = current;
  }
  return last[b.length] ?? 0;
}
