import { describe, expect, it } from 'vitest';
import { parseRequirements } from './parse-requirements.ts';

function only(text: string) {
  const [line] = parseRequirements(text);
  if (line === undefined) throw new Error('There is no line');
  return line;
}

/** How pip writes a variable of the environment. */
function variable(name: string): string {
  return `$\{${name}}`;
}

describe('lines that pip takes', () => {
  it.each([
    ['openai', 'requirement', 'openai', ''],
    ['openai>=1,<2', 'requirement', 'openai', '>=1,<2'],
    ['openai >= 1.0 , != 1.5.*', 'requirement', 'openai', '>= 1.0 , != 1.5.*'],
    ['openai (>=1.0)', 'requirement', 'openai', '>=1.0'],
    ['requests[security, socks]~=2.31', 'requirement', 'requests', '~=2.31'],
    [
      'requests [security] >= 2.8.1, == 2.8.* ; python_version < "2.7"',
      'requirement',
      'requests',
      '>= 2.8.1, == 2.8.*',
    ],
    ['numpy==1.26.4; python_version < "3.12" and sys_platform != "win32"', 'requirement', 'numpy', '==1.26.4'],
    ['a; (python_version >= "3.9" or os_name == "nt") and extra == \'x\'', 'requirement', 'a', ''],
    ['a; "linux" in sys_platform', 'requirement', 'a', ''],
    ['a; platform_machine not in "arm64 aarch64"', 'requirement', 'a', ''],
    ["a==1.0rc1; python_version=='3.9'", 'requirement', 'a', '==1.0rc1'],
    ['torch==2.1.0+cpu', 'requirement', 'torch', '==2.1.0+cpu'],
    ['x===whatever', 'requirement', 'x', '===whatever'],
    ['x==1!2.0.post1.dev3', 'requirement', 'x', '==1!2.0.post1.dev3'],
    ['Zope.Interface_x-1', 'requirement', 'Zope.Interface_x-1', ''],
    ['pip @ https://github.com/pypa/pip/archive/1.3.1.zip#sha1=da9', 'requirement', 'pip', ''],
    ['x @ git+https://git.example.com/x.git@v1 ; python_version < "3.9"', 'requirement', 'x', ''],
    ['openai==1.0 --hash=sha256:00ff --hash=sha256:11aa', 'requirement', 'openai', '==1.0'],
    ['openai  # the SDK', 'requirement', 'openai', ''],
    [`openai==${variable('VERSION')}`, 'requirement', '', ''],
    ['-r other.txt', 'option', '', ''],
    ['-rother.txt', 'option', '', ''],
    ['-c constraints.txt', 'option', '', ''],
    ['-e git+https://github.com/x/y.git#egg=y', 'option', '', ''],
    ['--find-links ./wheels', 'option', '', ''],
    ['-f https://download.pytorch.org/whl/torch_stable.html', 'option', '', ''],
    ['--index-url=https://pypi.example.com/simple', 'option', '', ''],
    [`--extra-index-url https://${variable('USER')}@pypi.example.com/simple`, 'option', '', ''],
    ['--no-binary :all:', 'option', '', ''],
    ['--only-binary=numpy', 'option', '', ''],
    ['--pre', 'option', '', ''],
    ['--trusted-host pypi.example.com', 'option', '', ''],
    ['git+https://github.com/x/y.git@main#egg=y', 'url', 'y', ''],
    ['git+ssh://git@github.com/x/y.git', 'url', '', ''],
    ['https://example.com/x-1.0-py3-none-any.whl', 'url', '', ''],
    ['./local/package', 'path', '', ''],
    ['/opt/x-1.0.tar.gz', 'path', '', ''],
    ['x-1.0-py3-none-any.whl', 'path', '', ''],
    ['x@file:///opt/x.whl', 'requirement', 'x', ''],
    ['openai()', 'requirement', 'openai', ''],
    ['# openai = nothing', 'comment', '', ''],
    ['   ', 'blank', '', ''],
  ])('%s', (text, kind, name, ruleText) => {
    const line = only(text);
    expect([line.kind, line.name, line.ruleText, line.problem]).toEqual([kind, name, ruleText, undefined]);
  });
});

describe('lines that pip refuses are explained', () => {
  it.each([
    ['openai = 1.0', /"=" is not a comparison of pip.*openai==1\.0/, 'openai==1.0'],
    ['openai=1.0', /"=" is not a comparison/, 'openai==1.0'],
    ['openai = "1.0"', /"=" is not a comparison/, 'openai==1.0'],
    ['openai = "^1.0"', /Poetry/, 'openai>=1.0'],
    ['openai => 1.0', /"=>" is not a comparison of pip\. Write ">="/, 'openai>=1.0'],
    ['openai=<1.0', /Write "<="/, 'openai<=1.0'],
    ['numpy 1.2', /comparison is missing.*numpy==1\.2/, 'numpy==1.2'],
    ['numpy=1.21.0=py39_0', /Conda writes it/, 'numpy==1.21.0'],
    ['openai^1.0', /"\^" and "~"/, 'openai~=1.0'],
    ['openai@1.2.3', /"@" is followed by an address.*openai==1\.2\.3/, 'openai==1.2.3'],
    ['openai: 1.0', /":" is not a comparison/, undefined],
    ['openai; python_version < “3.10”', /typographic quotes/, 'openai; python_version < "3.10"'],
    ['scikit–learn', /typographic dash/, 'scikit-learn'],
    ['pip install openai', /command for a terminal/, 'openai'],
    ['!pip3 install -U openai', /command for a terminal/, 'openai'],
    ['conda install numpy', /Conda/, undefined],
    ['import openai', /Python code/, undefined],
    ['from openai import OpenAI', /Python code/, undefined],
    ['{', /JSON/, undefined],
    ['"openai": "1.0",', /JSON/, undefined],
    ['["openai"]', /JSON/, undefined],
    ['[tool.poetry.dependencies]', /TOML/, undefined],
    ['"openai>=1",', /without quotes/, 'openai>=1'],
    ['scikit learn', /A name has no spaces.*"scikit-learn"/, undefined],
    ['openai, requests', /One package a line/, undefined],
    ['- openai', /list item/, 'openai'],
    ['--upgrade', /command line of pip only/, undefined],
    ['--frobnicate x', /knows no option "--frobnicate"/, undefined],
    ['-r', /A value must follow "-r"/, undefined],
    ['openai==', /A version must follow "=="/, undefined],
    ['openai==latest', /no version "latest"/, undefined],
    ['openai==1.x', /"==1\.\*"/, undefined],
    ['openai>=1.*', /"\*" works with/, undefined],
    ['openai~=1', /at least two numbers/, undefined],
    ['openai>=1.0+cpu', /local version/, undefined],
    ['openai>=1.0 <2.0', /Separate version rules by ","/, undefined],
    ['openai>=1,,<2', /"," has no rule before/, undefined],
    ['openai>=1,2', /"2" is not a version rule/, undefined],
    ['openai==1.2.three!', /not a version/, undefined],
    ['openai (>=1', /"\)" is missing/, undefined],
    ['openai[x', /"\]" is missing/, undefined],
    ['openai[x y]', /not the name of an extra/, undefined],
    ['openai @ https://e.org/x.zip; os_name == "nt"', /put a space and ";"/, undefined],
    ['openai @', /address must follow "@"/, undefined],
    ['openai>=1 python_version < "3.9"', /Put ";" before/, 'openai>=1; python_version < "3.9"'],
    ['openai; python_version > 3.8', /stand in quotes/, undefined],
    ['openai; python_version = "3.8"', /Compare with "=="/, undefined],
    ['openai; python-version > "3.8"', /Write "python_version"/, undefined],
    ['openai; platform == "linux"', /Write "sys_platform"/, undefined],
    ['openai; python_version', /comparison is missing/, undefined],
    ['openai; python_version <', /value in quotes is missing/, undefined],
    ['openai; (python_version < "3"', /"\)" is missing/, undefined],
    ['openai; python_version < "3")', /"\)" too many/, undefined],
    ['openai;', /condition must follow ";"/, undefined],
    ['openai; python_version < "3", os_name == "nt"', /Join conditions/, undefined],
    ['openai --hash=md5', /--hash=sha256:/, undefined],
    ['openai --pre', /needs a line of its own/, undefined],
    ['-openai', /knows no option|starts and ends/, undefined],
    ['openai-', /starts and ends with a letter or a number/, undefined],
    ['>=1.0', /name of the package is missing/, undefined],
    ['// openai', /A comment starts with "#"/, '# openai'],
    ['<<<<<<< HEAD', /merge|name of the package/, undefined],
    ['é', /cannot stand in a requirement/, undefined],
    ['openaï>=1', /cannot stand|not a version rule/, undefined],
  ])('%s', (text, message, replacement) => {
    const { kind, problem } = only(text);
    expect(kind).toBe('invalid');
    expect(problem?.severity).toBe('error');
    expect(problem?.message).toMatch(message);
    expect(problem?.replacement).toBe(replacement);
  });

  it('but for a last comma, which newer versions of pip take', () => {
    const { kind, ruleText, problem } = only('openai>=1.0,');
    expect([kind, ruleText, problem?.severity]).toEqual(['requirement', '>=1.0,', 'warning']);
  });

  it('with replacements that pip takes', () => {
    for (const text of ['openai = 1.0', 'x => 2', 'numpy=1.2=py', 'a^1.0', '“x”', 'pip install x[y]>=1', '- openai']) {
      const replacement = only(text).problem?.replacement ?? '';
      expect(only(only(replacement).problem?.replacement ?? replacement).problem, text).toBeUndefined();
    }
  });
});

describe('places', () => {
  it('counts continued lines as one and keeps the offsets of the text', () => {
    const text =
      '# head\\\nopenai==1.0 \\\r\n    --hash=sha256:00 \\\n    --hash=sha256:11\r\nnumpy ; python_version < "3.9" # why\nlast';
    const lines = parseRequirements(text);
    expect(lines.map(({ line, kind, name }) => [line, kind, name])).toEqual([
      [0, 'comment', ''],
      [1, 'requirement', 'openai'],
      [4, 'requirement', 'numpy'],
      [5, 'requirement', 'last'],
    ]);
    expect(lines[1]?.options).toEqual(['--hash=sha256:00', '--hash=sha256:11']);
    const numpy = lines[2];
    expect(text.slice(numpy?.markerRange.start, numpy?.markerRange.end)).toBe(' ; python_version < "3.9"');
    expect(numpy?.comment).toBe('# why');
    expect(lines.map(({ raw, range }) => text.slice(range.start, range.end) === raw)).not.toContain(false);
  });

  it('reads an empty text as no line, and passes over a byte order mark', () => {
    expect(parseRequirements('')).toEqual([]);
    expect(parseRequirements('openai\n')).toHaveLength(1);
    expect(only('\uFEFFopenai').name).toBe('openai');
  });

  it('reads a long and hostile line quickly', () => {
    const start = performance.now();
    for (const text of [
      'a'.repeat(50_000),
      'a-'.repeat(25_000),
      'a '.repeat(25_000),
      ' '.repeat(50_000),
      `a${'#'.repeat(50_000)}`,
    ]) {
      parseRequirements(text);
    }
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});
