import { describe, expect, it } from 'vitest';
import { textContent } from '../project/content.ts';
import { toPath } from '../project/path.ts';
import { findSecrets, MAX_SEARCHED, searchSecrets } from './find-secrets.ts';

/** Letters and digits as a key has them, made here so that no key stands in this file. */
function random(length: number, alphabet = 'aQ7zK2mWx9Lr4TyBv8Nc5JpHd3GsFe6u'): string {
  let seed = 7;
  return Array.from({ length }, () => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return alphabet[Math.floor((seed / 2147483648) * alphabet.length)] ?? '';
  }).join('');
}

const CODE = toPath('python-lib/a.py');
const find = (text: string, path = CODE) => findSecrets(path, text);
const found = (text: string, path = CODE) => find(text, path).map(({ range }) => text.slice(range.start, range.end));

const upper = 'A7B2QZKX5WMTRYVN';
const hex = '0a9f3b7c2d8e4f16';

describe('keys whose form belongs to one service', () => {
  it.each([
    ['an OpenAI API key', `sk-proj-${random(48)}`],
    ['an OpenAI API key', `sk-${random(20)}T3Blbk${'FJ'}${random(20)}`],
    ['an Anthropic API key', `sk-ant-api03-${random(90)}`],
    ['an AWS access key', `AKIA${random(16, upper)}`.replaceAll('0', '2')],
    ['a GitHub token', `ghp_${random(36)}`],
    ['a GitHub token', `github_pat_${random(22)}_${random(59)}`],
    ['a GitLab token', `glpat-${random(20)}`],
    ['a Slack token', `xoxb-2${random(10, '1937264850')}-${random(24)}`],
    ['a Google API key', `AIza${random(35)}`],
    ['the secret of a Google OAuth client', `GOCSPX-${random(28)}`],
    ['a Hugging Face token', `hf_${random(34)}`],
    ['a Databricks token', `dapi${random(32, hex)}`],
    ['a Groq API key', `gsk_${random(52)}`],
    ['a Stripe key', `sk_live_${random(24)}`],
    ['an npm token', `npm_${random(36)}`],
    ['a PyPI token', `pypi-AgEIcHlwaS5vcmc${random(60)}`],
  ])('%s', (what, key) => {
    const text = `client = Client("${key}")`;
    expect(find(text)).toMatchObject([{ what, isCertain: true, range: { start: 17, end: 17 + key.length } }]);
  });

  it('as parts of addresses and of settings', () => {
    expect(found(`"https://hooks.slack.com/services/T${random(9)}/B${random(9)}/${random(24)}"`)).toHaveLength(1);
    expect(found(`AccountName=a;AccountKey=${random(86)}==;`)).toEqual([`${random(86)}==`]);
  });

  it('private keys, on lines and in texts, and not the words that begin one', () => {
    const body = random(64);
    for (const text of [
      `-----BEGIN RSA PRIVATE KEY-----\n${body}\n`,
      `{"private_key": "-----BEGIN PRIVATE KEY-----\\n${body}\\n"}`,
    ]) {
      expect(find(text)).toMatchObject([{ what: 'a private key', isCertain: true }]);
    }
    expect(find('if "-----BEGIN PRIVATE KEY-----" in text:\n    pass\n')).toEqual([]);
  });

  it('are told in tests too, and once although their name says it as well', () => {
    const text = `api_key = "sk-proj-${random(48)}"`;
    expect(find(text, toPath('tests/test_a.py'))).toHaveLength(1);
  });
});

describe('texts that may be secrets', () => {
  it.each([
    ['db_password = "hunter2+x"', 'hunter2+x'],
    ['"password": "t7Kp92xQ"', 't7Kp92xQ'],
    ["connect(user='a', passwd='q1w2e3!')", 'q1w2e3!'],
    ['os.environ["API_KEY"] = "9f8a7b6c5d4e3f2a1b0c"', '9f8a7b6c5d4e3f2a1b0c'],
    ['clientSecret: str = "Zq8~Xr2kLm9PvT4wNc"', 'Zq8~Xr2kLm9PvT4wNc'],
    ['url = "postgresql://admin:tr0ub4dor@db.acme.org/x"', 'tr0ub4dor'],
  ])('%s', (text, secret) => {
    expect(found(text)).toEqual([secret]);
    expect(find(text)[0]?.isCertain).toBe(false);
  });

  it('stand without quotes in files of settings', () => {
    expect(found('DB_PASSWORD=hunter2+x\nNAME=a\n', toPath('.env'))).toEqual(['hunter2+x']);
    expect(found('password=hunter2+x\n')).toEqual([]);
  });

  it('are a JSON Web Token', () => {
    expect(find(`t = "eyJ${random(30)}.eyJ${random(40)}.${random(43)}"`)).toMatchObject([{ isCertain: false }]);
  });
});

describe('examples are passed over', () => {
  it.each([
    'api_key = "your-key-here"',
    'api_key = "xxxxxxxxxxxxxxxxxxxxxxx1"',
    `key = "sk-${'x'.repeat(40)}"`,
    'token = "<TOKEN>"',
    `password = "$\{PASSWORD}"`,
    'password = "{{ password }}"',
    'password = os.environ["PASSWORD"]',
    'password = config["password"]',
    'password = f"{password}"',
    'if password == "hunter2+x":',
    'token_type = "Bearer1234567890abcd"',
    'token = "access_token_of_the_user"',
    '{"name": "password", "label": "Password 1", "type": "PASSWORD"}',
    '"passwordLabel": "Enter1"',
    'TOKEN_URL = "https://login.acme.org/oauth2/v2/token"',
    'secret = "projects/1/secrets/name2/versions/3"',
    'aws = "AKIAIOSFODNN7EXAMPLE"',
    'url = "https://user:password@host"',
    'url = "https://{user}:{password}@host.org"',
    'url = f"postgresql://{u}:{os.environ["P"]}@host"',
    '"sort_key": "a1b2c3d4e5f6a7b8c9"',
    'token: "abc"',
  ])('%s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('and so are passwords that tests make up', () => {
    expect(found('password = "hunter2+x"', toPath('tests/python/test_login.py'))).toEqual([]);
  });
});

describe('a search', () => {
  it('never gives the secret away', () => {
    expect(JSON.stringify(find('password = "hunter2+x"'))).not.toContain('hunter2');
    expect(find('password = "hunter2+x"')[0]?.shown).toBe('hun… (9 characters)');
  });

  it('leaves out bytes and very long texts', () => {
    expect(searchSecrets(CODE, { kind: 'binary', bytes: new Uint8Array(3) })).toEqual({ kind: 'binary' });
    const length = MAX_SEARCHED + 1;
    expect(searchSecrets(CODE, textContent('a'.repeat(length)))).toEqual({ kind: 'too-long', length });
  });

  it.each([
    ['one word', 'a'.repeat(400_000)],
    ['names of secrets', 'password'.repeat(50_000)],
    ['beginnings of assignments', 'token = "'.repeat(40_000)],
    ['beginnings of tokens', 'eyJaaaaaaaaaaaa'.repeat(25_000)],
    ['beginnings of addresses', 'a://b:'.repeat(60_000)],
    ['headers of keys', '-----BEGIN PRIVATE KEY-----\n'.repeat(14_000)],
  ])('takes one pass also over %s', (_, text) => {
    const start = performance.now();
    find(text);
    expect(performance.now() - start).toBeLessThan(1500);
  });
});
