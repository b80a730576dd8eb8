// Runs in the page. The library "dataiku" is there because webapp.json asks for it.
const config = dataiku.getWebAppConfig();
const message = document.getElementById('message');

async function showCount() {
  // getWebAppBackendUrl gives the address of a route of backend.py.
  const response = await fetch(getWebAppBackendUrl('/count'));
  if (!response.ok) {
    message.textContent = 'The backend did not answer. Its log is in the settings of the webapp.';
    return;
  }
  const answer = await response.json();
  // textContent, not innerHTML: what comes from data is never taken for HTML.
  message.textContent = answer.error ?? `${config.dataset} has ${answer.count} rows.`;
}

document.getElementById('reload').addEventListener('click', showCount);
showCount();
