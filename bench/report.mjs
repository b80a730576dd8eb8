import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';

/**
 * One line of the report.
 * @typedef {{ name: string, measured: number, limit: number, unit: string, detail?: string }} Row
 * `measured` must not exceed `limit`.
 */

/**
 * Prints the rows and writes them to a file.
 * @param {readonly Row[]} rows
 * @param {{ file: string | URL, browser: string }} options
 * @returns {boolean} whether every row is within its limit
 */
export function report(rows, { file, browser }) {
  const lines = rows.map(({ name, measured, limit, unit, detail = '' }) => {
    const verdict = measured <= limit ? 'within' : 'OVER';
    return `| ${name} | ${format(measured)} ${unit} | ${format(limit)} ${unit} | ${verdict} | ${detail} |`;
  });
  const table = ['| what | measured | limit | | detail |', '|---|---|---|---|---|', ...lines].join('\n');
  const text = `# Measured

Written by \`npm run bench\`: both pages in one run, served the same way, in ${browser} on ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}.

${table}
`;
  console.log(`\n${table}`);
  writeFileSync(file, text);
  return rows.every(({ measured, limit }) => measured <= limit);
}

/** @param {number} value */
function format(value) {
  if (value >= 1000) return value.toFixed(0);
  return value >= 10 || Number.isInteger(value) ? value.toFixed(0) : value.toFixed(2);
}
