import { starterOf } from '../starter-files.ts';
import customFieldsCustomFieldsJson from './starters/custom-fields/custom-fields.json?raw';

export const customFields = starterOf({ 'custom-fields.json': customFieldsCustomFieldsJson });
