// The blinded samples of the fairness audit: each draw, each of its subjects and each word on one once.
CREATE CONSTRAINT audit_draw_id IF NOT EXISTS FOR (n:AuditDraw) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT audit_item_id IF NOT EXISTS FOR (n:AuditItem) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT audit_verdict_id IF NOT EXISTS FOR (n:AuditVerdict) REQUIRE n.id IS UNIQUE;
