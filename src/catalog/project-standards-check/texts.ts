import { starterOf } from '../starter-files.ts';
import checkProjectStandardsCheckSpecJson from './starters/check/project_standards_check_spec.json?raw';
import checkProjectStandardsCheckSpecPy from './starters/check/project_standards_check_spec.py?raw';

export const projectStandardsCheck = starterOf({
  'project_standards_check_spec.json': checkProjectStandardsCheckSpecJson,
  'project_standards_check_spec.py': checkProjectStandardsCheckSpecPy,
});
