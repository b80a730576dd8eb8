// Runs in the page. getWebAppBackendUrl gives the address of a route of the backend.
fetch(getWebAppBackendUrl('/datasets'))
  .then((response) => response.json())
  .then((answer) => {
    document.getElementById('message').textContent = `The project has ${answer.names.length} datasets.`;
  });
