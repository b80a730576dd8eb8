/** Where things stand in a zip (APPNOTE 6.3): signatures, lengths and offsets inside each record. */
export const LOCAL_HEADER = {
  signature: 0x04034b50,
  length: 30,
  flags: 6,
  method: 8,
  crc: 14,
  compressedSize: 18,
  size: 22,
  nameLength: 26,
  extraLength: 28,
};
export const CENTRAL_HEADER = {
  signature: 0x02014b50,
  length: 46,
  madeBy: 4,
  flags: 8,
  method: 10,
  crc: 16,
  compressedSize: 20,
  size: 24,
  nameLength: 28,
  extraLength: 30,
  commentLength: 32,
  disk: 34,
  externalAttributes: 38,
  localOffset: 42,
};
export const END_RECORD = {
  signature: 0x06054b50,
  length: 22,
  disk: 4,
  directoryDisk: 6,
  entriesHere: 8,
  entries: 10,
  directorySize: 12,
  directoryOffset: 16,
  commentLength: 20,
};
export const END64_LOCATOR = { signature: 0x07064b50, length: 20, disk: 4, recordOffset: 8, disks: 16 };
export const END64_RECORD = {
  signature: 0x06064b50,
  length: 56,
  recordSize: 4,
  disk: 16,
  directoryDisk: 20,
  entriesHere: 24,
  entries: 32,
  directorySize: 40,
  directoryOffset: 48,
};

export const ZIP64_FIELD = 0x0001;
/** A 16 or 32 bit field with all bits set says: the true value stands in a ZIP64 record. */
export const IN_ZIP64_16 = 0xffff;
export const IN_ZIP64_32 = 0xffffffff;

export const FLAG_ENCRYPTED = 0x0001;
/** Sizes and CRC follow the data; the local header holds zeros. */
export const FLAG_DESCRIPTOR = 0x0008;
export const FLAG_STRONG_ENCRYPTION = 0x0040;
export const FLAG_UTF8 = 0x0800;

export const METHOD_STORED = 0;
export const METHOD_DEFLATED = 8;

export const MADE_BY_UNIX = 3;
export const MADE_BY_MACOS = 19;
export const UNIX_TYPE_MASK = 0o170000;
export const UNIX_FILE = 0o100000;
export const UNIX_FOLDER = 0o040000;
export const UNIX_LINK = 0o120000;
