import { toFindings } from '../finding.ts';
import type { Report } from './report.ts';

/** For programs: one list of findings. Places of plugins stand before the paths only when there are several. */
export const reportJson: Report = (checked) => {
  const findings = checked.flatMap(({ plugin, problems }) =>
    toFindings(problems, plugin.project, checked.length > 1 ? plugin.prefix : ''),
  );
  return `${JSON.stringify(findings, null, 2)}\n`;
};
