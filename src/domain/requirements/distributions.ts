import { lookUp } from '../look-up.ts';
import { normalizeName } from './requirement-line.ts';

/**
 * Modules whose distribution has another name: the module, then the distributions that bring it, the usual one first.
 * (seen: the metadata of the packages)
 */
const TABLE = `
Crypto pycryptodome pycrypto
Cryptodome pycryptodomex
IPython ipython
Levenshtein levenshtein python-levenshtein
MySQLdb mysqlclient
OpenSSL pyopenssl
PIL pillow pillow-simd
PyPDF2 pypdf2
Xlib python-xlib
absl absl-py
adodbapi pywin32
attr attrs
azure.identity azure-identity
box python-box boxsdk
boxsdk boxsdk
bs4 beautifulsoup4 bs4
bson pymongo bson
community python-louvain
cv2 opencv-python-headless opencv-python opencv-contrib-python opencv-contrib-python-headless
dateutil python-dateutil
deep_translator deep-translator
discord discord-py
dns dnspython
docx python-docx
docx2txt docx2txt
dotenv python-dotenv
engineio python-engineio
exchangelib exchangelib
faiss faiss-cpu faiss-gpu
fitz pymupdf
flask_cors flask-cors
git gitpython
github pygithub
gitlab python-gitlab
google.auth google-auth
google.cloud google-cloud google-cloud-core
google.generativeai google-generativeai
google.genai google-genai
google.oauth2 google-auth
google.protobuf protobuf
google_auth_oauthlib google-auth-oauthlib
googleapiclient google-api-python-client
googlemaps googlemaps
grpc grpcio
hdbcli hdbcli
idna idna
igraph igraph python-igraph
jose python-jose
jwt pyjwt
kafka kafka-python kafka-python-ng
keras keras tensorflow
kubernetes kubernetes
ldap python-ldap
ldap3 ldap3
llama_index llama-index llama-index-core
lxml lxml
magic python-magic python-magic-bin
markdown markdown
memcache python-memcached
msal msal
multipart python-multipart
mysql mysql-connector-python mysql-connector
nacl pynacl
neo4j neo4j neo4j-driver
odf odfpy
office365 office365-rest-python-client
onelogin python3-saml
osgeo gdal
oauth2client oauth2client
paho paho-mqtt
pandas_gbq pandas-gbq
pdfminer pdfminer-six pdfminer
pkg_resources setuptools
pptx python-pptx
prophet prophet
psycopg psycopg
psycopg2 psycopg2-binary psycopg2
pydub pydub
pymysql pymysql
pypdf pypdf
pyspark pyspark
pythoncom pywin32
pytorch_lightning pytorch-lightning
rdkit rdkit rdkit-pypi
requests_ntlm requests-ntlm
ruamel ruamel-yaml
sagemaker sagemaker
sass libsass
semver semver
serial pyserial
shapely shapely
simple_salesforce simple-salesforce
skimage scikit-image
sklearn scikit-learn
sklearn_crfsuite sklearn-crfsuite
skopt scikit-optimize
slack slackclient
slack_sdk slack-sdk
slugify python-slugify
snowflake snowflake-connector-python snowflake-snowpark-python
socketio python-socketio
socks pysocks
speech_recognition speechrecognition
splunklib splunk-sdk
sqlalchemy sqlalchemy
tableauhyperapi tableauhyperapi
tableauserverclient tableauserverclient
telegram python-telegram-bot
tensorflow tensorflow tensorflow-cpu tensorflow-gpu tensorflow-macos intel-tensorflow
tensorflow_datasets tensorflow-datasets
tensorflow_hub tensorflow-hub
tensorflow_text tensorflow-text
tlz toolz
umap umap-learn
usb pyusb
vertexai google-cloud-aiplatform
websocket websocket-client
win32com pywin32
xlrd xlrd
yaml pyyaml
zeep zeep
zmq pyzmq
`;

const BY_MODULE: ReadonlyMap<string, readonly string[]> = new Map(
  TABLE.trim()
    .split('\n')
    .map((line) => {
      const [module = '', ...distributions] = line.split(' ');
      return [module, distributions];
    }),
);

/** How pip's usual spelling of a distribution differs from its compared name. */
const SPELLINGS: Readonly<Record<string, string>> = {
  pillow: 'Pillow',
  pyyaml: 'PyYAML',
  pyjwt: 'PyJWT',
  gitpython: 'GitPython',
  pygithub: 'PyGithub',
  sqlalchemy: 'SQLAlchemy',
  'pdfminer-six': 'pdfminer.six',
  'ruamel-yaml': 'ruamel.yaml',
};

/** The distributions, by their compared names, that are known to bring a module ('google.auth'); none for most modules. */
export function knownDistributions(module: string): readonly string[] {
  for (const prefix of prefixesOf(module)) {
    const known = BY_MODULE.get(prefix);
    if (known !== undefined) return known;
  }
  return [];
}

/** The line of the requirements that most likely brings a module. */
export function suggestDistribution(module: string): string {
  const [root = module] = module.split('.');
  const [known = NAMESPACES.has(root) ? namespaced(module) : normalizeName(root)] = knownDistributions(module);
  return lookUp(SPELLINGS, known) ?? known;
}

/** Packages that are spread over many distributions: `google.cloud.storage` is google-cloud-storage. */
const NAMESPACES: ReadonlySet<string> = new Set(['google', 'azure', 'opentelemetry', 'opencensus', 'llama_index']);

function namespaced(module: string): string {
  return normalizeName(module.split('.').slice(0, 3).join('-'));
}

/** Whether a distribution, by its compared name, may bring a module. In doubt it may. */
export function mayBring(distribution: string, module: string): boolean {
  const [root = module] = module.split('.');
  const plain = normalizeName(root).replaceAll('-', '');
  if (knownDistributions(module).includes(distribution)) return true;
  if (prefixesOf(module).some((prefix) => normalizeName(prefix) === distribution)) return true;
  const bare = distribution
    .replace(/^(?:python3?|py)-?/, '')
    .replace(/-(?:python|py|py3|sdk|client|binary|headless|cpu|gpu|api|lib|core)$/, '')
    .replaceAll('-', '');
  const module3 = plain.replace(/^py/, '');
  if (bare === plain || bare === module3 || distribution.replaceAll('-', '') === plain) return true;
  // A part of a larger package: `azure-storage-blob` for `azure`, `langchain-community` for `langchain_community.llms`.
  return NAMESPACES.has(root) && distribution.startsWith(`${normalizeName(root)}-`);
}

/** 'a.b.c', 'a.b', 'a'. */
function prefixesOf(module: string): readonly string[] {
  const parts = module.split('.');
  return parts.map((_, index) => parts.slice(0, parts.length - index).join('.'));
}
