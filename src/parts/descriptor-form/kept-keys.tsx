import './descriptor-form.css';

/** Names the keys that a form does not show: they stay in the file as they are. */
export function KeptKeys({ keys }: { keys: readonly string[] }) {
  if (keys.length === 0) return null;
  return (
    <p className="descriptor-kept">
      Kept as is:{' '}
      {keys.map((key, index) => (
        <span key={key}>
          {index === 0 ? '' : ', '}
          <code>{key}</code>
        </span>
      ))}
    </p>
  );
}
