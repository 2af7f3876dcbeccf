/** Changes whenever an older database or its files could not be read any more. */
export const SCHEMA_VERSION = 11;

/** Since this version the rows of `vectors` have been what they are now. */
export const VECTORS_SINCE = 9;

/**
 * Passages refer to vectors by number; vectors are known by the hash of what was embedded, so a
 * paragraph that moved, or came back, is not embedded again. Labels are never used twice
 * (AUTOINCREMENT): a removed point of the graph must not come back as another passage. A `proof`
 * is a hash of all that a row has to show (`proofs.ts`). Texts are a table of their own, so that a
 * filter looks through the names of sources alone, and are stored as they are: what Node needs to
 * inflate one cost a question more than to read it. Which vectors a passage has is read from an index
 * of its own, which fits into memory as a whole (`create-record-reader.ts`).
 */
export const SCHEMA = `
  CREATE TABLE manifest (one INTEGER PRIMARY KEY CHECK (one = 1), json TEXT NOT NULL);
  CREATE TABLE files (
    path TEXT PRIMARY KEY,
    fingerprint TEXT NOT NULL,
    problems INTEGER NOT NULL,
    sha256 TEXT,
    proof BLOB NOT NULL
  );
  CREATE TABLE sources (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    key TEXT NOT NULL,
    file TEXT NOT NULL,
    hash BLOB NOT NULL,
    proof BLOB NOT NULL,
    json TEXT NOT NULL,
    paragraphs INTEGER NOT NULL,
    layout TEXT NOT NULL,
    chars INTEGER NOT NULL
  );
  CREATE TABLE texts (
    source INTEGER PRIMARY KEY REFERENCES sources (number) ON DELETE CASCADE,
    text TEXT NOT NULL
  );
  CREATE INDEX sources_by_file ON sources (file);
  CREATE INDEX sources_by_key ON sources (key);
  CREATE TABLE vectors (
    number INTEGER PRIMARY KEY,
    key BLOB NOT NULL UNIQUE,
    record BLOB NOT NULL,
    sketches BLOB NOT NULL
  );
  CREATE TABLE passages (
    label INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    key TEXT NOT NULL,
    source INTEGER NOT NULL REFERENCES sources (number),
    vectors INTEGER NOT NULL REFERENCES vectors (number),
    proof BLOB NOT NULL,
    json TEXT NOT NULL,
    words BLOB NOT NULL
  );
  CREATE INDEX passages_by_key ON passages (key);
  CREATE INDEX passages_by_label ON passages (label, vectors);
  CREATE INDEX passages_by_source ON passages (source);
  CREATE INDEX passages_by_vectors ON passages (vectors);
  PRAGMA user_version = ${SCHEMA_VERSION};
`;
