// The schema of the graph in Neo4j (5.26 or newer), derived from kg/ontology.yaml by `kg schema`: do not edit.
// It may be run any number of times, and touches nothing but what carries the property `zhengtu`.

// One key for every node of ours
CREATE CONSTRAINT zhengtu_entity IF NOT EXISTS FOR (n:Entity) REQUIRE n.zhengtu IS UNIQUE;
CREATE CONSTRAINT zhengtu_document IF NOT EXISTS FOR (n:Document) REQUIRE n.zhengtu IS UNIQUE;
CREATE CONSTRAINT zhengtu_judgement IF NOT EXISTS FOR (n:Judgement) REQUIRE n.zhengtu IS UNIQUE;
CREATE CONSTRAINT zhengtu_judged IF NOT EXISTS FOR (n:Judged) REQUIRE n.zhengtu IS UNIQUE;
CREATE CONSTRAINT zhengtu_zhengtu IF NOT EXISTS FOR (n:Zhengtu) REQUIRE n.zhengtu IS UNIQUE;

// Full text: `cjk` cuts Chinese into pairs of characters, like our own search
CREATE FULLTEXT INDEX zhengtu_names IF NOT EXISTS FOR (n:Entity) ON EACH [n.name, n.aliases] OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk', `fulltext.eventually_consistent`: true}};
CREATE FULLTEXT INDEX zhengtu_texts IF NOT EXISTS FOR (n:Document) ON EACH [n.title, n.text] OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk', `fulltext.eventually_consistent`: true}};
CREATE FULLTEXT INDEX zhengtu_grams IF NOT EXISTS FOR (n:Entity) ON EACH [n.grams] OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: true}};

// The claims of a document, found by its id
CREATE INDEX zhengtu_paired_with IF NOT EXISTS FOR ()-[r:PAIRED_WITH]-() ON (r.document);
CREATE INDEX zhengtu_member_of IF NOT EXISTS FOR ()-[r:MEMBER_OF]-() ON (r.document);
CREATE INDEX zhengtu_secretariat_of IF NOT EXISTS FOR ()-[r:SECRETARIAT_OF]-() ON (r.document);
CREATE INDEX zhengtu_located_in IF NOT EXISTS FOR ()-[r:LOCATED_IN]-() ON (r.document);
CREATE INDEX zhengtu_part_of IF NOT EXISTS FOR ()-[r:PART_OF]-() ON (r.document);
CREATE INDEX zhengtu_issued IF NOT EXISTS FOR ()-[r:ISSUED]-() ON (r.document);
CREATE INDEX zhengtu_cites IF NOT EXISTS FOR ()-[r:CITES]-() ON (r.document);
CREATE INDEX zhengtu_established IF NOT EXISTS FOR ()-[r:ESTABLISHED]-() ON (r.document);
CREATE INDEX zhengtu_co_built IF NOT EXISTS FOR ()-[r:CO_BUILT]-() ON (r.document);
CREATE INDEX zhengtu_relies_on IF NOT EXISTS FOR ()-[r:RELIES_ON]-() ON (r.document);
CREATE INDEX zhengtu_supports IF NOT EXISTS FOR ()-[r:SUPPORTS]-() ON (r.document);
CREATE INDEX zhengtu_invests_in IF NOT EXISTS FOR ()-[r:INVESTS_IN]-() ON (r.document);
CREATE INDEX zhengtu_focuses_on IF NOT EXISTS FOR ()-[r:FOCUSES_ON]-() ON (r.document);
CREATE INDEX zhengtu_cooperates_with IF NOT EXISTS FOR ()-[r:COOPERATES_WITH]-() ON (r.document);
CREATE INDEX zhengtu_works_at IF NOT EXISTS FOR ()-[r:WORKS_AT]-() ON (r.document);
CREATE INDEX zhengtu_organized IF NOT EXISTS FOR ()-[r:ORGANIZED]-() ON (r.document);
CREATE INDEX zhengtu_participated_in IF NOT EXISTS FOR ()-[r:PARTICIPATED_IN]-() ON (r.document);
CREATE INDEX zhengtu_held_at IF NOT EXISTS FOR ()-[r:HELD_AT]-() ON (r.document);
CREATE INDEX zhengtu_designated_as IF NOT EXISTS FOR ()-[r:DESIGNATED_AS]-() ON (r.document);
CREATE INDEX zhengtu_produces IF NOT EXISTS FOR ()-[r:PRODUCES]-() ON (r.document);
CREATE INDEX zhengtu_implements IF NOT EXISTS FOR ()-[r:IMPLEMENTS]-() ON (r.document);
CREATE INDEX zhengtu_guides IF NOT EXISTS FOR ()-[r:GUIDES]-() ON (r.document);
CREATE INDEX zhengtu_has_indicator IF NOT EXISTS FOR ()-[r:HAS_INDICATOR]-() ON (r.document);
CREATE INDEX zhengtu_has_measure IF NOT EXISTS FOR ()-[r:HAS_MEASURE]-() ON (r.document);
CREATE INDEX zhengtu_answers_for IF NOT EXISTS FOR ()-[r:ANSWERS_FOR]-() ON (r.document);

// The version of this shape
MERGE (z:Zhengtu {zhengtu: 'schema'}) ON CREATE SET z.version = 2, z.statements = 'schema_6d102d9ccb62c25e';
