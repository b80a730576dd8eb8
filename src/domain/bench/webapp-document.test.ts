import { describe, expect, it } from 'vitest';
import { composeWebappDocument, readWebappFacts } from './webapp-document.ts';

describe('the document of a webapp', () => {
  it('has the body, the style before it and the script after it', () => {
    const text = composeWebappDocument({ html: '<p>Hi</p>', css: 'p {}', js: 'run();' }, false);
    expect(text.indexOf('<style>p {}</style>')).toBeLessThan(text.indexOf('<p>Hi</p>'));
    expect(text.indexOf('<p>Hi</p>')).toBeLessThan(text.indexOf('<script>run();</script>'));
  });

  it('keeps texts that look like ends of elements inside', () => {
    const js = 'const a = "</script><b>"; const c = "</SCRIPT >"; const d = "<!-- x";';
    const text = composeWebappDocument({ html: '', css: '/* </style> */', js }, true);
    expect(text.match(/<\/script/gi)).toHaveLength(1);
    expect(text.match(/<\/style/gi)).toHaveLength(1);
    expect(text).toContain('<script type="module">');
    expect(text).not.toContain('<!-- x');
  });
});

describe('what a descriptor says', () => {
  it('is read from texts and from booleans', () => {
    expect(
      readWebappFacts({
        hasBackend: 'true',
        enableJavascriptModules: true,
        standardWebAppLibraries: ['dataiku', 'd3'],
      }),
    ).toEqual({ baseType: 'STANDARD', hasBackend: true, hasModules: true, missingLibraries: ['d3'] });
    expect(readWebappFacts({ baseType: 'DASH', hasBackend: 'false', standardWebAppLibraries: null })).toEqual({
      baseType: 'DASH',
      hasBackend: false,
      hasModules: false,
      missingLibraries: [],
    });
    expect(readWebappFacts(undefined).baseType).toBe('STANDARD');
  });
});
