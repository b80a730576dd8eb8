import { Copy } from 'lucide-react';
import { useWorkspace } from '../../../parts/workspace-context.tsx';
import { Button } from '../../../ui/button.tsx';
import { announce } from '../../../workspace/operations/shell.ts';

/** How code names a model, ready to be copied. */
export function LlmIdLine({ llmId }: { readonly llmId: string }) {
  const workspace = useWorkspace();
  const copy = async () => {
    const isCopied = await workspace.clipboard.write(llmId);
    announce(
      workspace,
      isCopied ? `Copied ${llmId}` : 'The browser did not let the page copy. Select the text instead.',
    );
  };
  return (
    <div className="bench-connections-llm-id">
      <span>LLM_ID</span>
      <code>{llmId}</code>
      <Button size="small" icon={<Copy size={14} />} aria-description={llmId} onClick={() => void copy()}>
        Copy
      </Button>
    </div>
  );
}
