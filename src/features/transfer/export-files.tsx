import { type ExportChoice, type ExportSwitches, TOP_LEVEL_NOTE } from '../../domain/zip/choose-export-files.ts';
import { formatBytes } from '../../domain/zip/limits.ts';
import { CheckboxField } from '../../ui/checkbox-field.tsx';

interface ExportFilesProps {
  readonly choice: ExportChoice;
  readonly switches: ExportSwitches;
  readonly onSwitch: (switches: ExportSwitches) => void;
}

/** More files than this are not listed one by one. */
const SHOWN = 500;

/** What goes into the zip, and what is left out and why; each group can be switched. */
export function ExportFiles({ choice, switches, onSwitch }: ExportFilesProps) {
  const { included, groups } = choice;
  return (
    <>
      {groups.length > 0 ? (
        <section className="export-section" aria-labelledby="export-left-out">
          <h3 id="export-left-out">Left out</h3>
          {groups.map(({ exclusion, isLeftOut, files, size }) => (
            <CheckboxField
              key={exclusion.id}
              label={`Leave out ${exclusion.label}`}
              help={`${describeCount(files.length)}, ${formatBytes(size)}. ${exclusion.reason}`}
              value={isLeftOut}
              onChange={(leaveOut) => onSwitch({ ...switches, [exclusion.id]: leaveOut })}
            />
          ))}
        </section>
      ) : null}
      <section className="export-section" aria-labelledby="export-files">
        <h3 id="export-files">
          Files ({included.length}, {formatBytes(choice.size)})
        </h3>
        <ul className="export-files" aria-labelledby="export-files">
          {included.slice(0, SHOWN).map((file) => (
            <li key={file.path}>
              <span className="export-path">{file.path}</span>
              <span className="export-size">{formatBytes(file.size)}</span>
            </li>
          ))}
        </ul>
        {included.length > SHOWN ? <p>And {included.length - SHOWN} more.</p> : null}
        <p className="export-note">{TOP_LEVEL_NOTE}</p>
        <p className="export-note">
          Presets and credentials belong to a DSS instance. They stay in this browser and are never part of the zip.
        </p>
      </section>
    </>
  );
}

function describeCount(count: number): string {
  return count === 1 ? '1 file' : `${count} files`;
}
