import { type FormEvent, useState } from 'react';
import { useWorkspace } from '../../../parts/workspace-context.tsx';
import { Button } from '../../../ui/button.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { installFromIndex } from '../../../workspace/operations/bench-environment.ts';

/** Installs the rest from a package index, once a person names one: their own mirror, or the public one. */
export function IndexForm() {
  const workspace = useWorkspace();
  const [address, setAddress] = useState('');
  const [problem, setProblem] = useState<string>();
  const [isInstalling, setIsInstalling] = useState(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setIsInstalling(true);
    setProblem(await installFromIndex(workspace, address.trim()));
    setIsInstalling(false);
  };
  return (
    <form className="bench-environment-index" onSubmit={(event) => void submit(event)} noValidate>
      <TextField
        label="Package index"
        type="url"
        help="The address of a simple index that pages of other origins may read. The names of the packages are sent to it, and nothing else. Leave it empty for the public index."
        value={address}
        onChange={setAddress}
        error={problem}
      />
      <Button type="submit">Install from the index</Button>
      {isInstalling ? <p role="status">Installing</p> : null}
    </form>
  );
}
