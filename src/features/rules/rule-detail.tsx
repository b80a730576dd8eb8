import { useEffect, useMemo, useRef } from 'react';
import { DSS_ERROR_MEANINGS } from '../../domain/lint/dss-error-code.ts';
import type { Rule } from '../../domain/lint/rule.ts';
import { type ExampleFile, judgeExample } from '../../domain/lint/rule-example.ts';
import type { ExampleFiles, RulePage } from '../../domain/lint/rule-page.ts';
import { RULES } from '../../domain/lint/rules.ts';
import { useWorkspace } from '../../parts/workspace-context.tsx';
import { Badge } from '../../ui/badge.tsx';
import { Markdown } from '../../ui/markdown.tsx';
import { Severity } from '../../ui/severity.tsx';
import { formatRoute } from '../../workspace/routes.ts';
import { describeFix } from './rule-list.ts';
import { RuleSettingField } from './rule-setting-field.tsx';

interface RuleDetailProps {
  readonly rule: Rule;
  readonly page: RulePage;
}

/** Why a rule is there, how that is known, and its examples, judged by the rule itself. */
export function RuleDetail({ rule, page }: RuleDetailProps) {
  const { source, target } = page;
  const heading = useRef<HTMLHeadingElement>(null);
  // Where one came from is gone from the screen: the keyboard and screen readers go on from here.
  useEffect(() => heading.current?.focus(), []);
  return (
    <article className="rules rules-detail">
      <nav aria-label="Rules">
        <a href={`#${formatRoute({ page: 'rules' })}`}>All rules</a>
      </nav>
      <h1 ref={heading} tabIndex={-1}>
        {rule.title}
      </h1>
      <p className="rules-facts">
        <code>{rule.id}</code> <Severity severity={rule.severity} showWord /> <Badge>{describeFix(rule)}</Badge>
      </p>
      <Markdown text={page.why} />
      {rule.errorCode === undefined ? null : (
        <p>
          DSS reports <code>{rule.errorCode}</code>: {DSS_ERROR_MEANINGS[rule.errorCode]}.
        </p>
      )}
      <RuleSettingField rule={rule} />
      <h2>How this is known</h2>
      <p>
        <Badge>{source.mark}</Badge>
      </p>
      <Markdown text={source.text} />
      <Example title="Wrong" rule={rule} files={page.wrong} target={target} />
      <Example title="Right" rule={rule} files={page.right} target={target} />
    </article>
  );
}

interface ExampleProps {
  readonly title: string;
  readonly rule: Rule;
  readonly files: ExampleFiles;
  readonly target: RulePage['target'];
}

function Example({ title, rule, files, target }: ExampleProps) {
  const { kinds } = useWorkspace();
  const judged = useMemo(() => judgeExample(rule, files, RULES, kinds, target), [rule, files, kinds, target]);
  return (
    <section aria-label={title}>
      <h2>{title}</h2>
      {target === undefined ? null : <p>For DSS {target.text}:</p>}
      {judged.map((file) => (
        <ExampleText key={file.path} file={file} isThere={files[file.path] !== undefined} />
      ))}
    </section>
  );
}

function ExampleText({ file: { path, parts, findings }, isThere }: { file: ExampleFile; isThere: boolean }) {
  return (
    <figure className="rules-example">
      <figcaption>
        {path}
        {isThere ? (parts.length === 0 ? ' (empty)' : null) : ' (missing)'}
      </figcaption>
      {parts.length === 0 ? null : (
        <pre>
          {withOffsets(parts).map(({ offset, text, isMarked }) =>
            isMarked ? <mark key={offset}>{text}</mark> : <span key={offset}>{text}</span>,
          )}
        </pre>
      )}
      {findings.length === 0 ? null : (
        <ul className="rules-findings">
          {findings.map(({ line, problem }) => (
            <li key={`${problem.range.start} ${problem.message}`}>
              <Severity severity={problem.severity} /> {problem.message}{' '}
              <span className="rules-place">line {line}</span>
              {problem.fixes[0] === undefined ? null : (
                <span className="rules-place">Fix: {problem.fixes[0].title}</span>
              )}
            </li>
          ))}
        </ul>
      )}
    </figure>
  );
}

function withOffsets(parts: ExampleFile['parts']) {
  let end = 0;
  return parts.map((part) => {
    const offset = end;
    end += part.text.length;
    return { ...part, offset };
  });
}
