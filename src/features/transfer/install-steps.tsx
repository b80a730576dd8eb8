/** How the zip gets into DSS. The words of the buttons are DSS's. (documented) */
export function InstallSteps({ id, name }: { id: string; name: string }) {
  return (
    <section className="export-section" aria-labelledby="export-install">
      <h3 id="export-install">Install it in DSS</h3>
      <h4>The first time</h4>
      <ol>
        <li>In DSS, open Plugins, then Add plugin and Upload. This needs the rights of an administrator.</li>
        <li>
          Choose <code>{name}</code>. Leave "This is an update for an installed plugin" unchecked: DSS refuses an update
          of a plugin it does not have.
        </li>
        <li>If the plugin has a code environment, choose an interpreter and containers, and let DSS build it.</li>
        <li>Reload the page of DSS, so that it offers the new components.</li>
      </ol>
      <h4>An update</h4>
      <ol>
        <li>Raise the version on Summary first, so that people can tell the two apart.</li>
        <li>
          Upload the zip in the same place, with "This is an update for an installed plugin" checked: DSS refuses a
          first install of {id === '' ? 'an id' : <code>{id}</code>} that it has already.
        </li>
        <li>If the requirements changed, update the code environment of the plugin.</li>
        <li>Processes that are running keep the old code: restart webapp backends, and save LLM connections again.</li>
      </ol>
    </section>
  );
}
