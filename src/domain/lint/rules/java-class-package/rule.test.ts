import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../problems-of.test-data.ts';

const exporter = (name: string) => ({
  'java-exporters/e/jexporter.json': `{"meta": {"label": "E"}, "exporterClass": "${name}"}`,
});

describe('a Java class', () => {
  it.each(['MyExporter', '', 'com.example.'])('has no package: "%s"', (name) => {
    expect(findingsOf('java-class-package', exporter(name))).toHaveLength(1);
  });

  it('has one', () => {
    expect(findingsOf('java-class-package', exporter('com.example.MyExporter'))).toEqual([]);
  });
});
