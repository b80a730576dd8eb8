import { writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';

/**
 * One line of the report. `measured` must not exceed `limit`; without a limit it is only told.
 * @typedef {{ name: string, measured: number, unit: string, limit?: number, detail?: string }} Row
 */

/**
 * What was measured of one thing, and what is worth listing of it.
 * @typedef {{ title: string, rows: readonly Row[], list?: { title: string, lines: readonly string[] } }} Section
 */

/** @param {Section} section */
export function printSection(section) {
  console.log(`\n${writeSection(section)}`);
}

/**
 * Writes the sections to a file.
 * @param {readonly Section[]} sections
 * @param {{ file: string | URL, browser: string, loads: readonly number[] }} options `loads`: see {@link readLoad}
 */
export function writeReport(sections, { file, browser, loads }) {
  const machine = `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'an unknown processor'}`;
  const text = `# Measured

Written by \`npm run bench\`, never by hand. The app and a bare page with the same Monaco build are served the same way
(brotli) and measured by turns in one run. ${browser}, ${machine}. Times of other machines are others; the ratios
are what counts. In brackets: the least and the most of all runs.

Load of the machine, before the run and after each part: ${loads.map((load) => load.toFixed(1)).join(', ')}. The run alone
makes about 2; with much more, other programs were measured too.

${sections.map(writeSection).join('\n\n')}
`;
  writeFileSync(file, text);
}

/** How many programs ran or waited for a processor, on average of the last minute; this one is among them. */
export function readLoad() {
  return loadavg()[0] ?? Number.NaN;
}

/** @param {Row} row */
export function isOver({ measured, limit }) {
  // Written so that what could not be measured is over.
  return limit !== undefined && !(measured <= limit);
}

/** @param {Section} section */
function writeSection({ title, rows, list }) {
  const lines = rows.map((row) => {
    const { name, measured, limit, unit, detail = '' } = row;
    const verdict = limit === undefined ? '' : isOver(row) ? 'OVER' : 'within';
    const allowed = limit === undefined ? '' : `${format(limit)} ${unit}`;
    return `| ${name} | ${format(measured)} ${unit} | ${allowed} | ${verdict} | ${detail} |`;
  });
  const table = ['| what | measured | limit | | detail |', '|---|---|---|---|---|', ...lines].join('\n');
  const listed = list === undefined ? '' : `\n\n${list.title}\n\n${list.lines.map((line) => `- ${line}`).join('\n')}`;
  return `## ${title}\n\n${table}${listed}`;
}

/** @param {number} value */
function format(value) {
  return value >= 10 || Number.isInteger(value) ? value.toFixed(0) : value.toFixed(2);
}
