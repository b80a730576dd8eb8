import type { RulePage } from '../../rule-page.ts';

export const PAGE: RulePage = {
  why: 'A plugin travels: as a zip, in a repository, to every person who may download it from DSS. A key that stands in one of its files goes with it, and stays in the history of the repository after it was removed. Keys whose form belongs to one service are errors; texts that are given to a name such as `password` or `api_key`, tokens and passwords in addresses are warnings. Examples such as `your-key-here`, and values that are filled in from elsewhere, are passed over. The message never shows the secret.',
  source: {
    mark: 'inferred',
    text: 'That the files of a plugin are readable follows from what they are. The forms of keys are those that their services describe; a text given to a name is judged by how it looks.',
  },
  wrong: {
    'python-lib/client.py': 'PASSWORD = "t7Kp+92xQv"\n',
  },
  right: {
    'python-lib/client.py': `import os

PASSWORD = os.environ["CLIENT_PASSWORD"]
EXAMPLE_API_KEY = "your-key-here"
`,
  },
};
