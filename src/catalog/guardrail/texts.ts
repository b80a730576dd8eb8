import { starterOf } from '../starter-files.ts';
import guardrailGuardrailJson from './starters/guardrail/guardrail.json?raw';
import guardrailGuardrailPy from './starters/guardrail/guardrail.py?raw';
import rewritingGuardrailJson from './starters/rewriting/guardrail.json?raw';
import rewritingGuardrailPy from './starters/rewriting/guardrail.py?raw';

export const guardrail = starterOf({ 'guardrail.json': guardrailGuardrailJson, 'guardrail.py': guardrailGuardrailPy });
export const rewritingGuardrail = starterOf({
  'guardrail.json': rewritingGuardrailJson,
  'guardrail.py': rewritingGuardrailPy,
});
