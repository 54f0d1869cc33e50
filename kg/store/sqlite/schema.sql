-- The graph in one SQLite file. docs/store.md explains it; the views at the end are for people.
-- Keys are integers that hold in this file alone; ids are the same everywhere.

CREATE TABLE document (
  key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
  title TEXT NOT NULL, kind TEXT NOT NULL, publisher TEXT NOT NULL, date TEXT NOT NULL, number TEXT NOT NULL,
  url TEXT NOT NULL, path TEXT NOT NULL, note TEXT NOT NULL, place TEXT NOT NULL, digest TEXT NOT NULL,
  text TEXT NOT NULL
);

-- Every entity id; `one` is the node that stands for it: itself, unless a judgement made them the same.
CREATE TABLE node (key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, one INTEGER NOT NULL);
CREATE INDEX node_one ON node (one);

-- An entity as documents tell it, each different telling once, and which document tells it so.
CREATE TABLE form (
  key INTEGER PRIMARY KEY, node INTEGER NOT NULL,
  type TEXT NOT NULL, name TEXT NOT NULL, aliases TEXT NOT NULL, attributes TEXT NOT NULL
);
CREATE INDEX form_node ON form (node);
CREATE TABLE told (key INTEGER PRIMARY KEY, document INTEGER NOT NULL, form INTEGER NOT NULL);
CREATE INDEX told_document ON told (document, form);
CREATE INDEX told_form ON told (form, document);

-- The entities put together over all documents, derived from form and node; key is that of the node.
-- `place` sorts them by length of name and id: the order of answers to a search, and the row id in `gram`.
CREATE TABLE entity (
  key INTEGER PRIMARY KEY, place INTEGER NOT NULL UNIQUE,
  type TEXT NOT NULL, name TEXT NOT NULL, aliases TEXT NOT NULL, attributes TEXT NOT NULL, sounds TEXT NOT NULL
);
CREATE TABLE term (folded TEXT NOT NULL, entity INTEGER NOT NULL, alias INTEGER NOT NULL, PRIMARY KEY (folded, entity)) WITHOUT ROWID;
CREATE INDEX term_entity ON term (entity);
-- Pairs of neighbouring characters (grams.py).
CREATE VIRTUAL TABLE gram USING fts5 (names, sounds, content='', columnsize=0, tokenize='ascii');

CREATE TABLE mention (
  key INTEGER PRIMARY KEY, document INTEGER NOT NULL, start INTEGER NOT NULL, "end" INTEGER NOT NULL,
  type TEXT NOT NULL, node INTEGER
);
CREATE INDEX mention_document ON mention (document);
CREATE INDEX mention_node ON mention (node, document, start, "end");

-- said_head and said_tail are the nodes as the document has them; head and tail those that stand for them,
-- NULL where a judgement made the two ends one.
CREATE TABLE claim (
  key INTEGER PRIMARY KEY, id TEXT NOT NULL, document INTEGER NOT NULL,
  said_head INTEGER NOT NULL, relation TEXT NOT NULL, said_tail INTEGER NOT NULL, head INTEGER, tail INTEGER,
  start INTEGER NOT NULL, "end" INTEGER NOT NULL, quote TEXT NOT NULL, rule TEXT NOT NULL, confidence REAL NOT NULL,
  status TEXT NOT NULL, attributes TEXT NOT NULL
);
CREATE INDEX claim_document ON claim (document);
CREATE INDEX claim_head ON claim (head, tail, relation);
CREATE INDEX claim_tail ON claim (tail, head, relation);

-- What people judged: verdict is same or different, a and b are entity ids.
CREATE TABLE judgement (
  id TEXT NOT NULL PRIMARY KEY, a TEXT NOT NULL, b TEXT NOT NULL, verdict TEXT NOT NULL, note TEXT NOT NULL,
  date TEXT NOT NULL
) WITHOUT ROWID;

-- Files that could not be read, and why.
CREATE TABLE failure (path TEXT NOT NULL PRIMARY KEY, zh TEXT NOT NULL, en TEXT NOT NULL);

-- The labels of the ontology.
CREATE TABLE label (id TEXT NOT NULL PRIMARY KEY, zh TEXT NOT NULL, en TEXT NOT NULL) WITHOUT ROWID;

CREATE VIEW entities AS
SELECT n.id, l.zh AS type, e.name,
  (SELECT group_concat(value, '、') FROM json_each(e.aliases)) AS aliases,
  (SELECT count(DISTINCT t.document) FROM node m JOIN form f ON f.node = m.key JOIN told t ON t.form = f.key
    WHERE m.one = e.key) AS documents,
  (SELECT count(*) FROM claim c WHERE c.head = e.key) + (SELECT count(*) FROM claim c WHERE c.tail = e.key) AS claims,
  e.type AS type_id, e.attributes
FROM entity e JOIN node n ON n.key = e.key LEFT JOIN label l ON l.id = e.type;

CREATE VIEW facts AS
SELECT h.name AS head, l.zh AS relation, t.name AS tail,
  count(DISTINCT c.document) AS documents, count(*) AS claims,
  min(nullif(d.date, '')) AS first_date, max(nullif(d.date, '')) AS last_date, max(c.confidence) AS confidence,
  (SELECT zh FROM label WHERE id = h.type) AS head_type, (SELECT zh FROM label WHERE id = t.type) AS tail_type,
  c.relation AS relation_id, hn.id AS head_id, tn.id AS tail_id
FROM claim c
  JOIN entity h ON h.key = c.head JOIN node hn ON hn.key = c.head
  JOIN entity t ON t.key = c.tail JOIN node tn ON tn.key = c.tail
  JOIN document d ON d.key = c.document LEFT JOIN label l ON l.id = c.relation
GROUP BY c.head, c.relation, c.tail;

CREATE VIEW evidence AS
SELECT h.name AS head, l.zh AS relation, t.name AS tail, c.quote,
  d.title AS document, d.number, d.publisher, d.date, c.status, c.attributes, c.confidence, c.rule,
  c.start, c."end", c.id AS claim_id, d.id AS document_id, c.relation AS relation_id, hn.id AS head_id, tn.id AS tail_id
FROM claim c
  JOIN entity h ON h.key = c.head JOIN node hn ON hn.key = c.head
  JOIN entity t ON t.key = c.tail JOIN node tn ON tn.key = c.tail
  JOIN document d ON d.key = c.document LEFT JOIN label l ON l.id = c.relation;
