import { MAX_SEARCHED, searchSecrets } from '../../../secrets/find-secrets.ts';
import { type Finding, type Rule, WHOLE_FILE } from '../../rule.ts';

export const SECRET_IN_TEXT: Rule = {
  id: 'secret-in-text',
  title: 'Key or password in a file',
  severity: 'warning',
  *check({ project }): Iterable<Finding> {
    for (const [path, content] of project.files) {
      const search = searchSecrets(path, content);
      if (search.kind === 'too-long') {
        const message = `The file has ${search.length} characters. Only files with up to ${MAX_SEARCHED} are searched for keys and passwords.`;
        yield { path, range: WHOLE_FILE, severity: 'information', message };
      }
      if (search.kind !== 'searched') continue;
      for (const { what, shown, range, isCertain } of search.secrets) {
        const message = isCertain
          ? `This is ${what}, ${shown}: everyone who has the plugin can use it. Revoke it, and let people enter their own in a parameter of type PASSWORD or a credential.`
          : `This may be a secret: ${what}, ${shown}. Everyone who has the plugin can read it. Let people enter it in a parameter of type PASSWORD or a credential.`;
        yield { path, range, severity: isCertain ? 'error' : 'warning', message };
      }
    }
  },
};
