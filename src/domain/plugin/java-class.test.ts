import { describe, expect, it } from 'vitest';
import { checkClassName, suggestClassName } from './java-class.ts';

const judge = (name: string) => {
  const checked = checkClassName(name);
  return checked.ok ? 'good' : checked.error;
};

describe('the class of a Java component', () => {
  it('is suggested with a package', () => {
    expect(suggestClassName('my-plugin', 'csv-exporter')).toBe('com.example.my_plugin.CsvExporter');
    expect(checkClassName(suggestClassName('', '9-lives')).ok).toBe(true);
  });

  it('has a package, and names that Java takes', () => {
    expect(judge('com.example.MyClass')).toBe('good');
    expect(judge('a.B$Inner_1')).toBe('good');
    expect(judge('')).toContain('com.example.MyClass');
    expect(judge('MyClass')).toContain('no package');
    expect(judge('com..MyClass')).toContain('between two dots');
    expect(judge('com.my-company.MyClass')).toContain('"my-company"');
    expect(judge('com.1st.MyClass')).toContain('"1st"');
  });
});
