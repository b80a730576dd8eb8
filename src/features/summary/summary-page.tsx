import { usePlugin } from '../../parts/workspace-context.tsx';
import { CodeEnvCard } from './code-env-card.tsx';
import { ComponentList } from './component-list.tsx';
import { IdentityCard } from './identity-card.tsx';
import './summary.css';

/** The plugin at a glance: who it is, what it needs, and what it consists of. */
export function SummaryPage() {
  const { name } = usePlugin();
  return (
    <div className="summary" data-region-focus>
      <h1 className="visually-hidden">{name === '' ? 'Plugin without a label' : name}</h1>
      <div className="summary-cards">
        <IdentityCard />
        <CodeEnvCard />
      </div>
      <ComponentList />
    </div>
  );
}
