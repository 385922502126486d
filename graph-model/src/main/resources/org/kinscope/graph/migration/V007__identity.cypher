// Which numbers are of one human: judgements by either side in their order, and the records that belong to another person.
CREATE CONSTRAINT judgement_id IF NOT EXISTS FOR (n:Judgement) REQUIRE n.id IS UNIQUE;
CREATE INDEX judgement_left IF NOT EXISTS FOR (n:Judgement) ON (n.left);
CREATE INDEX judgement_right IF NOT EXISTS FOR (n:Judgement) ON (n.right);
CREATE INDEX judgement_seq IF NOT EXISTS FOR (n:Judgement) ON (n.seq);
CREATE INDEX source_person_key IF NOT EXISTS FOR (n:SourcePerson) ON (n.source, n.sourceKey);
CREATE INDEX source_person_id_mask IF NOT EXISTS FOR (n:SourcePerson) ON (n.idMaskToken);
