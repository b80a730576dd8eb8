import type { RulePage } from '../../rule-page.ts';

export const PAGE: RulePage = {
  why: 'A Java component names its class with the package, as in `com.example.MyClass`. DSS refuses a class without one.',
  source: { mark: 'documented', text: 'Error page of ERR_PLUGIN_DEV_INVALID_COMPONENT_PARAMETER.' },
  wrong: {
    'java-exporters/e/jexporter.json':
      '{"meta": {"label": "E"}, "exporterClass": "MyExporter", "exportBehavior": "MANAGES_OUTPUT", "params": []}',
  },
  right: {
    'java-exporters/e/jexporter.json':
      '{"meta": {"label": "E"}, "exporterClass": "com.example.MyExporter", "exportBehavior": "MANAGES_OUTPUT", "params": []}',
  },
};
