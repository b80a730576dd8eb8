import { createServer } from 'node:http';
import { makePackageIndex, type TestPackage } from '../../scripts/python/package-index.ts';

/** A package index on this machine, for pages of other origins too. `asked` are the paths, in order. */
export async function startPackageIndex(
  packages: readonly TestPackage[],
): Promise<{ url: string; asked: string[]; close: () => void }> {
  const answers = await makePackageIndex(packages);
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    asked.push(path);
    const answer = answers.get(path);
    response.setHeader('access-control-allow-origin', '*');
    response.writeHead(answer === undefined ? 404 : 200, { 'content-type': answer?.type ?? 'text/plain' });
    response.end(answer?.body);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return { url: `http://127.0.0.1:${port}`, asked, close: () => server.close() };
}
