import { compareReleases } from './version.ts';

/** The modules of the standard library of any version of Python 3 from 3.6 on, by their first name. (python.org) */
const MODULES = `
__future__ __main__ _collections_abc _io _thread abc aifc annotationlib argparse array ast asynchat asyncio
asyncore atexit audioop base64 bdb binascii binhex bisect builtins bz2 cProfile calendar cgi cgitb chunk cmath cmd
code codecs codeop collections colorsys compileall compression concurrent configparser contextlib contextvars copy
copyreg crypt csv ctypes curses dataclasses datetime dbm decimal difflib dis distutils doctest dummy_threading email
encodings ensurepip enum errno faulthandler fcntl filecmp fileinput fnmatch formatter fractions ftplib functools gc
genericpath getopt getpass gettext glob graphlib grp gzip hashlib heapq hmac html http imaplib imghdr imp importlib
inspect io ipaddress itertools json keyword lib2to3 linecache locale logging lzma macpath mailbox mailcap marshal math
mimetypes mmap modulefinder msilib msvcrt multiprocessing netrc nis nntplib nt ntpath numbers opcode operator optparse
os ossaudiodev parser pathlib pdb pickle pickletools pipes pkgutil platform plistlib poplib posix posixpath pprint
profile pstats pty pwd py_compile pyclbr pydoc pyexpat queue quopri random re readline reprlib resource rlcompleter
runpy sched secrets select selectors shelve shlex shutil signal site smtpd smtplib sndhdr socket socketserver spwd
sqlite3 sre_compile sre_constants sre_parse ssl stat statistics string stringprep struct subprocess sunau symbol
symtable sys sysconfig syslog tabnanny tarfile telnetlib tempfile termios textwrap threading time timeit tkinter token
tokenize tomllib trace traceback tracemalloc tty turtle types typing unicodedata unittest urllib uu uuid venv warnings
wave weakref webbrowser winreg winsound wsgiref xdrlib xml xmlrpc zipapp zipfile zipimport zlib zoneinfo`;

const STANDARD_LIBRARY: ReadonlySet<string> = new Set(MODULES.trim().split(/\s+/));

/** Between which versions of Python 3 a module is there, and what to use in its place. */
interface ModuleSpan {
  /** The first version that has it. */
  readonly since?: string;
  /** The first version that no longer has it. */
  readonly until?: string;
  readonly instead?: string;
}

const gone = (until: string, instead?: string): ModuleSpan => (instead === undefined ? { until } : { until, instead });

/** The modules that not every version has. (python.org: what is new in each version) */
const SPANS: ReadonlyMap<string, ModuleSpan> = new Map([
  ['dataclasses', { since: '3.7' }],
  ['contextvars', { since: '3.7' }],
  ['graphlib', { since: '3.9' }],
  ['zoneinfo', { since: '3.9', instead: 'backports.zoneinfo' }],
  ['tomllib', { since: '3.11', instead: 'tomli' }],
  ['annotationlib', { since: '3.14' }],
  ['compression', { since: '3.14' }],
  ['macpath', gone('3.8')],
  ['dummy_threading', gone('3.9', 'threading')],
  ['formatter', gone('3.10')],
  ['parser', gone('3.10', 'ast')],
  ['symbol', gone('3.10')],
  ['binhex', gone('3.11', 'base64')],
  ['asynchat', gone('3.12', 'asyncio')],
  ['asyncore', gone('3.12', 'asyncio')],
  ['distutils', gone('3.12', 'setuptools, packaging or shutil')],
  ['imp', gone('3.12', 'importlib')],
  ['smtpd', gone('3.12', 'aiosmtpd')],
  ['aifc', gone('3.13')],
  ['audioop', gone('3.13')],
  ['cgi', gone('3.13', 'urllib.parse or email.message')],
  ['cgitb', gone('3.13', 'traceback')],
  ['chunk', gone('3.13')],
  ['crypt', gone('3.13', 'hashlib or bcrypt')],
  ['imghdr', gone('3.13', 'filetype or Pillow')],
  ['lib2to3', gone('3.13')],
  ['mailcap', gone('3.13', 'mimetypes')],
  ['msilib', gone('3.13')],
  ['nis', gone('3.13')],
  ['nntplib', gone('3.13')],
  ['ossaudiodev', gone('3.13')],
  ['pipes', gone('3.13', 'subprocess or shlex')],
  ['sndhdr', gone('3.13', 'filetype')],
  ['spwd', gone('3.13')],
  ['sunau', gone('3.13')],
  ['telnetlib', gone('3.13', 'telnetlib3')],
  ['uu', gone('3.13', 'base64')],
  ['xdrlib', gone('3.13')],
]);

/** The modules of Python 2 that Python 3 knows by another name, and that name. (python.org) */
const PYTHON_2: ReadonlyMap<string, string> = new Map([
  ['BaseHTTPServer', 'http.server'],
  ['ConfigParser', 'configparser'],
  ['Cookie', 'http.cookies'],
  ['HTMLParser', 'html.parser'],
  ['Queue', 'queue'],
  ['SimpleHTTPServer', 'http.server'],
  ['SocketServer', 'socketserver'],
  ['StringIO', 'io'],
  ['Tkinter', 'tkinter'],
  ['__builtin__', 'builtins'],
  ['cPickle', 'pickle'],
  ['cStringIO', 'io'],
  ['commands', 'subprocess'],
  ['cookielib', 'http.cookiejar'],
  ['copy_reg', 'copyreg'],
  ['htmlentitydefs', 'html.entities'],
  ['httplib', 'http.client'],
  ['md5', 'hashlib'],
  ['repr', 'reprlib'],
  ['sets', 'set'],
  ['thread', 'threading'],
  ['urllib2', 'urllib.request'],
  ['urlparse', 'urllib.parse'],
  ['xmlrpclib', 'xmlrpc.client'],
]);

/** Whether some version of Python 3 brings a module, by its first name. */
export function isStandardModule(root: string): boolean {
  return STANDARD_LIBRARY.has(root);
}

/** What Python 3 calls a module of Python 2; nothing for other modules. */
export function python3Name(root: string): string | undefined {
  return PYTHON_2.get(root);
}

/** What to use where a module of the standard library is not there; nothing when that is not recorded. */
export function insteadOf(root: string): string | undefined {
  return SPANS.get(root)?.instead;
}

/** Whether a version of Python ('3.12') has a module of the standard library. */
export function hasModule(python: string, root: string): boolean {
  const { since, until } = SPANS.get(root) ?? {};
  return (since === undefined || !isOlder(python, since)) && (until === undefined || isOlder(python, until));
}

function isOlder(a: string, b: string): boolean {
  return compareReleases(a.split('.').map(Number), b.split('.').map(Number)) < 0;
}
