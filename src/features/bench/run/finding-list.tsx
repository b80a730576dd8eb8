import type { Finding } from '../../../domain/bench/report.ts';
import type { Mark } from '../../../domain/plugin/component-kind.ts';
import { Severity } from '../../../ui/severity.tsx';
import { PlaceLink } from './place-link.tsx';

/** What a judgement rests on, in the words the page uses for it. */
const MARK_LABELS: Record<Mark, string> = {
  documented: 'documented',
  seen: 'seen in published code',
  inferred: 'assumed',
};

/** What the plugin returned, judged against what DSS is known to expect. */
export function FindingList({ findings }: { readonly findings: readonly Finding[] }) {
  return (
    <ul className="bench-findings" aria-label="Findings">
      {findings.map((finding) => (
        <li key={`${finding.rule} ${finding.message}`}>
          <Severity severity={finding.severity} />
          <div>
            <p>{finding.message}</p>
            <p className="bench-finding-facts">
              <span className="bench-code">{finding.rule}</span>
              <span>{MARK_LABELS[finding.mark]}</span>
              {finding.place === undefined ? null : <PlaceLink place={finding.place} />}
            </p>
          </div>
        </li>
      ))}
    </ul>
  );
}
