/** The form of the keys of one service. */
export interface SecretFormat {
  /** What it is: 'an AWS access key'. */
  readonly what: string;
  /**
   * Global. Begins with a text that is rare elsewhere and has no part that can be read in two ways, so that a search takes
   * one pass. The group, where there is one, is the secret itself.
   */
  readonly pattern: RegExp;
  /** Whether nothing else has this form. */
  readonly isCertain: boolean;
}

/**
 * The forms of well-known keys, as their services describe them or as their published examples show them. A key of
 * another service is found by the name that it is assigned to.
 */
export const SECRET_FORMATS: readonly SecretFormat[] = [
  certain('an Anthropic API key', /\bsk-ant-[a-z]{3,6}\d\d-[\w-]{40,200}/g),
  certain('an OpenAI API key', /\bsk-(?:proj|svcacct|admin)-[\w-]{20,300}/g),
  certain('an OpenAI API key', /\bsk-[A-Za-z0-9]{20}T3BlbkFJ[A-Za-z0-9]{20}\b/g),
  likely('an API key in the form of OpenAI and of services like it', /\bsk-[A-Za-z0-9]{32,64}\b/g),
  certain('an AWS access key', /\b(?:AKIA|ASIA)[A-Z2-7]{16}\b/g),
  certain('a GitHub token', /\bgh[pousr]_[A-Za-z0-9]{36,251}\b/g),
  certain('a GitHub token', /\bgithub_pat_\w{40,251}\b/g),
  certain('a GitLab token', /\bglpat-[\w-]{20,64}/g),
  certain('a Slack token', /\bxox[abeoprs]-[0-9][\w-]{20,250}/g),
  certain(
    'the address of a Slack webhook',
    /https:\/\/hooks\.slack\.com\/services\/(T\w{6,16}\/B\w{6,16}\/\w{16,32})/g,
  ),
  certain('a Google API key', /\bAIza[\w-]{35}(?![\w-])/g),
  certain('the secret of a Google OAuth client', /\bGOCSPX-[\w-]{28}(?![\w-])/g),
  certain('the key of an Azure storage account', /\bAccountKey=([A-Za-z0-9+/]{86}==)/g),
  likely('the signature of a shared Azure address', /[?&]sig=([A-Za-z0-9%+/]{40,60}(?:%3D|=))/g),
  certain('a Hugging Face token', /\bhf_[A-Za-z0-9]{34,40}\b/g),
  certain('a Databricks token', /\bdapi[0-9a-f]{32}(?:-\d)?\b/g),
  certain('a Groq API key', /\bgsk_[A-Za-z0-9]{52}\b/g),
  certain('a Stripe key', /\b[rs]k_live_[A-Za-z0-9]{24,250}\b/g),
  certain('a SendGrid API key', /\bSG\.[\w-]{22}\.[\w-]{43}(?![\w-])/g),
  certain('an npm token', /\bnpm_[A-Za-z0-9]{36}\b/g),
  certain('a PyPI token', /\bpypi-AgEIcHlwaS5vcmc[\w-]{50,250}/g),
  likely('a personal API key of DSS', /\bdkuaps-[A-Za-z0-9]{20,64}\b/g),
  likely('a JSON Web Token', /\beyJ[\w-]{10,2000}\.eyJ[\w-]{10,4000}\.[\w-]{10,1000}/g),
  // A header alone is what code looks for in keys; a key follows it, on lines of its own or after \n in a text.
  certain(
    'a private key',
    /-----BEGIN (?:RSA |EC |DSA |OPENSSH )?PRIVATE KEY-----(?:\s|\\r|\\n|["'+,]){1,40}([A-Za-z0-9+/]{40})/g,
  ),
  likely(
    'a private key that is locked by a password',
    /-----BEGIN ENCRYPTED PRIVATE KEY-----(?:\s|\\r|\\n|["'+,]){1,40}([A-Za-z0-9+/]{40})/g,
  ),
  likely(
    'a password in an address',
    /(?<=\b[a-z][a-z0-9+]{1,15}):\/\/[^\s:/@"'`<>]{1,80}:([^\s:/@"'`<>]{4,120})@[\w.-]/g,
  ),
];

function certain(what: string, pattern: RegExp): SecretFormat {
  return { what, pattern, isCertain: true };
}

function likely(what: string, pattern: RegExp): SecretFormat {
  return { what, pattern, isCertain: false };
}
