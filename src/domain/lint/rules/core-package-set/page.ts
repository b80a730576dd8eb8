import type { RulePage } from '../../rule-page.ts';

const REQUIREMENTS = { 'code-env/python/spec/requirements.txt': '' };

export const PAGE: RulePage = {
  why: 'A core package set such as `PANDAS13` asks for one series of pandas, and each series was released for some versions of Python only. With another one pip finds no finished package, and building it from source mostly fails. `AUTO` leaves the choice to DSS. When other accepted versions fit, it is information.',
  source: {
    mark: 'inferred',
    text: 'For which versions of Python each pandas was released stands with its releases. That DSS takes the series that the name of the set tells is inferred.',
  },
  wrong: {
    ...REQUIREMENTS,
    'code-env/python/desc.json': '{"acceptedPythonInterpreters": ["PYTHON311"], "corePackagesSet": "PANDAS13"}\n',
  },
  right: {
    ...REQUIREMENTS,
    'code-env/python/desc.json': '{"acceptedPythonInterpreters": ["PYTHON311"], "corePackagesSet": "AUTO"}\n',
  },
};
